import { helplines, reviewHelplines } from '../../guidance/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import type { BareRun } from './command.ts'

/**
 * The state of each helpline record, those that need a person first. With --release it returns 1 when a record is past
 * its review date by more than the days of grace. Never part of the tests, which must not turn red by the calendar.
 */
export const run: BareRun = async (args, { out }) => {
  const reviews = reviewHelplines(helplines, londonDate(systemClock()))
  for (const { line, state } of reviews) {
    const signed = line.confirmed_by ?? 'nobody yet'
    out(
      `${state.padEnd(14)} ${line.id.padEnd(26)} review by ${line.review_by}  confirmed by ${signed}  (${line.owner})`,
    )
  }
  const overdue = reviews.filter(({ state }) => state === 'overdue')
  const hidden = reviews.filter(({ state }) => state === 'hidden')
  out(`${reviews.length} helplines, ${hidden.length} of them not shown, ${overdue.length} long overdue.`)
  if (!args.includes('--release') || overdue.length === 0) return 0
  out(
    'Not fit for a release: read each overdue record again, then set seen_on and review_by in content/helplines.',
  )
  return 1
}
