import { spawn } from 'node:child_process'
import { projectPath } from '../../platform/files/project.ts'

/**
 * The tests of test/security with all their tries (safety guide, checks 46 to 48 and 57): ten thousand interleaved runs,
 * and every odd text in every field. `npm test` makes fewer. Returns what failed.
 */
export function runLongChecks(say: (line: string) => void): Promise<string[]> {
  say('Checks 46 to 48 and 57 with all their tries')
  const vitest = projectPath('node_modules', '.bin', 'vitest')
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'tests', 'test/security'], {
    cwd: projectPath(),
    env: { ...process.env, TOWPATH_LONG: 'yes' },
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? [] : ['a check of test/security failed']))
  })
}
