import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectPath } from '../../src/platform/files/project.ts'

/**
 * Runs a program as a process of its own and ends it like a power cut, when `moment` has come after its first word, or at
 * once when it ends by itself. The program reads our modules with `read('platform/db/database.ts')`. Returns how it ended.
 */
export async function killAtRandom(
  program: string,
  environment: Record<string, string>,
  moment: (over: AbortSignal) => Promise<unknown>,
): Promise<'killed' | 'had ended'> {
  const read = `const read = (name) => import(${JSON.stringify(projectPath('src'))} + '/' + name)\n`
  const child = spawn(process.execPath, ['--input-type=module', '-e', read + program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (complained += chunk))
  const ended = once(child, 'close')
  while (said === '' && child.exitCode === null) await sleep(5)
  const over = new AbortController()
  await Promise.race([moment(over.signal), ended])
  over.abort()
  child.kill('SIGKILL')
  await ended
  if (child.signalCode === 'SIGKILL') return 'killed'
  if (child.exitCode === 0) return 'had ended'
  throw new Error(complained)
}
