import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { projectPath } from '../../platform/files/project.ts'
import { startProgram, stopProgram } from './child-program.ts'
import { type Memory, memoryOf } from './process-memory.ts'

export interface Application {
  /** http://127.0.0.1:port */
  base: string
  /** From starting the program to its first page. */
  secondsToFirstPage: number
  memory: () => Memory
  stop: () => Promise<void>
}

interface Start {
  databaseUrl: string
  /** Requests a minute from one address; 0 is off, absent the usual limit. */
  rateLimit?: number
  /** Writes a V8 CPU profile into var/profiles when it stops. */
  profile?: boolean
}

// One key for all applications of a run, so that a results link of one opens in the next.
const key = randomBytes(32).toString('base64url')

const addressSaid = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) =>
      reject(new Error(`The application stopped (${code}). It said:\n${said.slice(-2000)}`)),
    )
  })

/** The application as `npm start` runs it, on a database that is given, answered for by its first page. */
export async function startApplication({
  databaseUrl,
  rateLimit,
  profile = false,
}: Start): Promise<Application> {
  const from = performance.now()
  const child = startProgram('server', {
    execArgv: [
      '--enable-source-maps',
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${projectPath('var', 'profiles')}`] : []),
    ],
    env: {
      DATABASE_URL: databaseUrl,
      DATABASE_APP_URL: '',
      PUBLIC_URL: '',
      PORT: '0',
      HOST: '127.0.0.1',
      RATE_LIMIT: rateLimit === undefined ? '' : String(rateLimit),
      LOG: 'silent',
      SECRET_KEY: key,
      DESIGN_SYSTEM: '',
    },
  })
  const base = await addressSaid(child)
  const first = await fetch(base)
  if (first.status !== 200) throw new Error(`The first page answered ${first.status}`)
  await first.arrayBuffer()
  const secondsToFirstPage = (performance.now() - from) / 1000
  return { base, secondsToFirstPage, memory: () => memoryOf(child.pid ?? 0), stop: () => stopProgram(child) }
}
