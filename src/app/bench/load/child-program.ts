import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { projectPath } from '../../../platform/files/project.ts'

interface Start {
  env?: NodeJS.ProcessEnv
  execArgv?: string[]
}

// When this process is killed outright, nothing is left running.
const endWithParent = `data:text/javascript,process.on('disconnect', () => process.exit())`

/** Starts a built program of dist/ in a process of its own, which never outlives this one. */
export function startProgram(name: string, { env = {}, execArgv = [] }: Start = {}): ChildProcess {
  const child = fork(projectPath('dist', `${name}.js`), [], {
    execArgv: ['--import', endWithParent, ...execArgv],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Buffers travel as they are.
    serialization: 'advanced',
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(late)
}
