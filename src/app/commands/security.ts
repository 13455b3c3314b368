import { migrate } from '../../platform/db/migrate.ts'
import { projectPath } from '../../platform/files/project.ts'
import { attackAsEverybody } from '../security/attack.ts'
import { readAttackOptions, usage } from '../security/attack-options.ts'
import { attackTable } from '../security/attack-report.ts'
import { cast } from '../security/cast.ts'
import { runLongChecks } from '../security/long-checks.ts'
import { proveTools } from '../security/prove-tools.ts'
import { measureSignInTiming } from '../security/sign-in-timing.ts'
import { type Trial, withTrialServer } from '../security/trial-server.ts'
import { MOST_OF_WAPITI } from '../security/wapiti.ts'
import type { Run } from './command.ts'

/**
 * The time of sign-in, sqlmap and wapiti as each role, and test/security with all its tries, against trials of our own (safety
 * guide, checks 41, 46 to 49 and 57). Outside npm test: it takes half an hour. Ends with 1 when anything is found.
 */
export const run: Run = async (args, { ownerUrl, settings, out }) => {
  const options = readAttackOptions(args)
  if (options === null) {
    out(usage)
    return 2
  }
  const from = Date.now()
  const most = Math.ceil(options.sqlmap + cast.length * (options.wapiti * MOST_OF_WAPITI + 1.2) + 8)
  out(
    `${options.parts.join(', ')}: at most about ${most} minutes; sqlmap at level ${options.level}, risk ${options.risk}`,
  )
  const withTrial = <Answer>(work: (trial: Trial) => Promise<Answer>) =>
    withTrialServer(ownerUrl, settings, (url) => migrate(url, projectPath('database', 'migrations')), work)
  const findings: string[] = []
  if (options.parts.includes('timing'))
    findings.push(
      ...(await withTrial(({ database, address }) => measureSignInTiming(database, address, out))),
    )
  if (options.parts.includes('tools')) {
    const routes = await withTrial(async ({ database, towpath }) => {
      findings.push(...(await proveTools(database, out)))
      return towpath.routes
    })
    const attacked = await attackAsEverybody({ withTrial, options, say: out })
    for (const line of attackTable(attacked, routes)) out(line)
    findings.push(
      ...attacked.flatMap(({ as, findings }) => findings.map((finding) => `as ${as}: ${finding}`)),
    )
  }
  if (options.parts.includes('tests')) findings.push(...(await runLongChecks(out)))
  for (const finding of findings) out(`FOUND ${finding}`)
  const minutes = ((Date.now() - from) / 60_000).toFixed(1)
  out(`${findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`} ${minutes} minutes.`)
  return findings.length === 0 ? 0 : 1
}
