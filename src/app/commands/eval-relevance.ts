import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  CasesProblem,
  type DirectoryTables,
  evaluateRelevance,
  readRelevanceFile,
  relevanceReportJson,
  relevanceReportLines,
} from '../../directory/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import type { Run } from './command.ts'

const usage = [
  'npm run eval:relevance -- FILE',
  '  FILE     judged queries, YAML or JSON: queries: [{id, query, relevant: [{id, grade}]}], grades 1 and 2, ids of imported services',
  '  --json   one JSON object as the last line',
]

function read(args: string[]) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
  } catch {
    return undefined
  }
}

export const run: Run = async (args, { database, out }) => {
  const asked = read(args)
  const [path, ...more] = asked?.positionals ?? []
  if (!asked || !path || more.length > 0) {
    for (const line of usage) out(line)
    return 2
  }
  if (!existsSync(path)) {
    out(`[skipped: there is no ${path}]`)
    return 0
  }
  try {
    const file = readRelevanceFile(path)
    const today = londonDate(systemClock())
    const { result, outcomes, services } = await evaluateRelevance(
      database.as<DirectoryTables>(),
      file,
      today,
    )
    out(`${file.queries.length} queries over ${services} imported services`)
    for (const line of relevanceReportLines(result, outcomes)) out(line)
    if (asked.values.json) out(relevanceReportJson(file.queries.length, result))
    return 0
  } catch (error) {
    if (!(error instanceof CasesProblem)) throw error
    out(error.message)
    return 2
  }
}
