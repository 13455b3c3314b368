import { type DirectoryTables, listUnanswered, markAnswered, orderProblems } from '../../directory/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import type { Run } from './command.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const run: Run = async ([what, id = ''], { database, out }) => {
  const db = database.as<DirectoryTables>()
  const now = systemClock()
  if (what === 'answer') {
    const done = UUID.test(id) && (await markAnswered(db, id, now))
    out(
      done ? 'Marked as answered.' : 'There is no open report with that number. towpath problems lists them.',
    )
    return done ? 0 : 1
  }
  const problems = orderProblems(await listUnanswered(db), londonDate(now))
  if (problems.length === 0) out('Nobody has told us of a problem.')
  for (const { id: number, reported_on, kind, name, service_id, words } of problems) {
    out(`${number}  ${reported_on}  ${kind.padEnd(14)} ${name ?? service_id}`)
    if (words) out(`    ${words.replaceAll(/\s+/g, ' ')}`)
  }
  if (problems.length > 0) out('\ntowpath problems answer NUMBER: when it has been dealt with')
  return 0
}
