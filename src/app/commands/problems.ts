import { type DirectoryTables, listOpenProblems } from '../../directory/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import type { Run } from './command.ts'

export const run: Run = async (_args, { database, out }) => {
  const problems = await listOpenProblems(database.as<DirectoryTables>(), londonDate(new Date()))
  if (problems.length === 0) out('Nobody has told us of a problem.')
  for (const problem of problems) {
    out(`${problem.reported_on}  ${problem.kind.padEnd(14)} ${problem.name ?? problem.service_id}`)
    if (problem.words) out(`            ${problem.words.replaceAll(/\s+/g, ' ')}`)
  }
  return 0
}
