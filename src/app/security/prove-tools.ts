import type { Database } from '../../platform/db/database.ts'
import { faultyPage } from './faulty-page.ts'
import { openGate } from './gate.ts'
import { trySql } from './sqlmap.ts'
import { ensureTool, type Say } from './tool.ts'
import { runWapiti } from './wapiti.ts'

const MOST = 90_000

/** Lets both tools loose on a page with faults, through the same gate. Returns what they did not find, or worse. */
export async function proveTools(database: Pick<Database, 'pool'>, say: Say): Promise<string[]> {
  for (const tool of ['sqlmap', 'wapiti']) ensureTool(tool, say)
  const gate = await openGate({ answer: faultyPage(database), signIn: null, routeOf: () => null })
  try {
    const { address } = gate
    const target = { name: 'POST /look', args: ['--url=/look', '--data=name=leeds'] }
    const sql = await trySql(target, { address, level: 1, risk: 1, ms: MOST })
    const { findings } = await runWapiti({ address, from: '/', ms: MOST })
    const isRun = findings.some((finding) => /^Cross Site Scripting at \/said/.test(finding))
    const proofs = [
      ['sqlmap, SQL that runs', sql.found],
      ['wapiti, script that runs', isRun],
    ] as const
    for (const [what, isFound] of proofs) say(`A planted fault, ${what}: ${isFound ? 'found' : 'NOT FOUND'}`)
    return proofs.flatMap(([what, isFound]) => (isFound ? [] : [`the planted fault was not found: ${what}`]))
  } finally {
    await gate.close()
  }
}
