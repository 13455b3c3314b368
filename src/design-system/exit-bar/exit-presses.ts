/**
 * Shift presses so far. `at` is the time of the last one in milliseconds; `combined` says that Shift made a capital.
 */
export type ExitPresses = { count: number; at: number; combined: boolean }

export type KeyUp = { key: string; shiftKey: boolean; timeStamp: number }

export const pressesToExit = 3

// Two seconds were too few for people who use Sticky Keys or Slow Keys (govuk-frontend #3081).
export const longestPause = 5000

export const noPresses: ExitPresses = { count: 0, at: 0, combined: false }

/**
 * Counts on `keyup`. Three Shifts rather than Escape: a browser takes no heed of Escape as a person's own act, and
 * assistive technology uses it. Any other key starts the count again, and a Shift that made a capital is not a press.
 */
export function afterKeyUp(before: ExitPresses, { key, shiftKey, timeStamp }: KeyUp): ExitPresses {
  if (key !== 'Shift' || before.combined) return { count: 0, at: timeStamp, combined: shiftKey }
  const tooLate = timeStamp - before.at > longestPause
  return { count: tooLate ? 1 : before.count + 1, at: timeStamp, combined: shiftKey }
}
