import { migrate } from '../../platform/db/migrate.ts'
import { projectPath } from '../../platform/files/project.ts'
import { joinAsCoordinator } from '../security/coordinator.ts'
import { runLongChecks } from '../security/long-checks.ts'
import { runSqlmap, runWapiti } from '../security/security-tools.ts'
import { measureSignInTiming } from '../security/sign-in-timing.ts'
import { withTrialServer } from '../security/trial-server.ts'
import type { Run } from './command.ts'

/**
 * The time of sign-in, sqlmap and wapiti against a trial of our own (safety guide, checks 41 and 49). Outside npm
 * test: it takes minutes.
 */
export const run: Run = async (args, { ownerUrl, settings, out }) => {
  const findings = await withTrialServer(
    ownerUrl,
    settings,
    (url) => migrate(url, projectPath('database', 'migrations')),
    async (address, database) => {
      out(`Towpath for a trial at ${address}`)
      const timing = args.includes('--tools') ? [] : await measureSignInTiming(database, address, out)
      if (args.includes('--timing')) return timing
      const cookie = await joinAsCoordinator(database, address)
      return [
        ...timing,
        ...(await runSqlmap(address, cookie, out)),
        ...(await runWapiti(address, '', out)),
        ...(await runWapiti(address, cookie, out)),
      ]
    },
  )
  if (!args.includes('--timing')) findings.push(...(await runLongChecks(out)))
  for (const finding of findings) out(`FOUND ${finding}`)
  out(findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`)
  return findings.length === 0 ? 0 : 1
}
