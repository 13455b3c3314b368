import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/db/database.ts'

export interface CommandContext {
  database: Database
  /** Login of the owner, for what the application may not do. */
  ownerUrl: string
  settings: Settings
  out: (line: string) => void
}

/** Returns the exit code: 0 done, 1 not done, 2 asked wrongly. */
export type Run = (args: string[], context: CommandContext) => Promise<number>

export interface Command {
  about: string
  load: () => Promise<{ run: Run }>
}
