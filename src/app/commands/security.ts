import { migrate } from '../../platform/db/migrate.ts'
import { projectPath } from '../../platform/files/project.ts'
import { runSqlmap, runWapiti } from '../security/security-tools.ts'
import { withTrialServer } from '../security/trial-server.ts'
import type { Run } from './command.ts'

/** sqlmap and wapiti against a trial of our own (safety guide, check 49). Outside npm test: it takes minutes. */
export const run: Run = async (_args, { ownerUrl, settings, out }) => {
  const findings = await withTrialServer(
    ownerUrl,
    settings,
    (url) => migrate(url, projectPath('database', 'migrations')),
    async (address) => {
      out(`Towpath for a trial at ${address}`)
      return [...(await runSqlmap(address, out)), ...(await runWapiti(address, out))]
    },
  )
  for (const finding of findings) out(`FOUND ${finding}`)
  out(findings.length === 0 ? 'sqlmap and wapiti found nothing.' : `${findings.length} findings.`)
  return findings.length === 0 ? 0 : 1
}
