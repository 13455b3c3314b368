import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  CasesProblem,
  type DirectoryTables,
  evaluateQueries,
  readSearchFile,
  searchReportJson,
  searchReportLines,
} from '../../directory/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import type { Run } from './command.ts'

const usage = [
  'npm run eval:search -- FILE',
  '  FILE             labelled queries and crisis phrases, YAML or JSON in the shape of ../shared/domain/need-queries.yaml',
  '  --json           one JSON object as the last line',
  '  --with-context   adds role, age and nation of each query to its words',
]
const options = { json: { type: 'boolean' }, 'with-context': { type: 'boolean' } } as const

function read(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return undefined
  }
}

export const run: Run = async (args, { database, settings, out }) => {
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
    const { result, services, overlap } = await evaluateQueries(
      database.as<DirectoryTables>(),
      readSearchFile(path),
      {
        today: londonDate(systemClock()),
        withContext: asked.values['with-context'] === true,
        mayLoad: settings.DATABASE_URL === undefined,
      },
    )
    out(`${services} services: the demonstration network and the national lines`)
    for (const line of searchReportLines(result, overlap)) out(line)
    if (asked.values.json) out(searchReportJson(result))
    return 0
  } catch (error) {
    if (!(error instanceof CasesProblem)) throw error
    out(error.message)
    return 2
  }
}
