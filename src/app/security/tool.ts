import { spawn, spawnSync } from 'node:child_process'

export type Say = (line: string) => void

const isInstalled = (tool: string): boolean =>
  spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined

/** Makes sure that a tool is there; installs it from Debian where that is allowed. */
export function ensureTool(tool: string, say: Say): void {
  if (isInstalled(tool)) return
  if (process.getuid?.() !== 0)
    throw new Error(`${tool} is not installed. On Debian: apt-get install ${tool}`)
  say(`Installing ${tool}`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-qq', '-y', tool], { stdio: 'ignore' })
  if (!isInstalled(tool)) throw new Error(`${tool} could not be installed.`)
}

/** Runs a tool and gives what it said. After `ms` it is ended, and what it had said until then counts. */
export const runTool = (
  command: string,
  args: readonly string[],
  ms: number,
): Promise<{ said: string; isCut: boolean }> =>
  new Promise((resolve, reject) => {
    let said = ''
    let isCut = false
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setTimeout(
      () => {
        isCut = true
        child.kill('SIGKILL')
      },
      Math.max(ms, 0),
    )
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve({ said, isCut })
    })
  })
