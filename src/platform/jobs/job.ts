/** Something that is done again and again: reminders, and taking away what may no longer be kept. */
export interface Job {
  /** Unique, and the same for ever: it is how the database remembers when it was last done. */
  name: string
  everyMinutes: number
  /** Does what is due at this moment. Called by one process at a time; may be called again after a crash. */
  run: (now: Date) => Promise<void>
}
