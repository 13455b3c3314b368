import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { projectPath } from '../../platform/files/project.ts'
import type { BareRun } from './command.ts'

const packageSchema = z.object({ version: z.string() })

export const run: BareRun = async (_args, { out }) => {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(projectPath('package.json'), 'utf8')))
  out(`Towpath ${version} on Node ${process.versions.node}`)
  return 0
}
