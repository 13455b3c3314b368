import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { projectPath } from '../../../platform/files/project.ts'
import { cpuSecondsOf } from '../process-cpu.ts'
import { type Memory, memoryOf } from '../process-memory.ts'
import { startProgram, stopProgram } from './child-program.ts'
import { listenTo } from './listen-to.ts'

export interface Application {
  /** http://127.0.0.1:port */
  base: string
  /** From starting the program to its first page. */
  secondsToFirstPage: number
  /** From starting the program until every service can be found. */
  secondsToReady: number
  memory: () => Memory
  /** Work done so far, in seconds; null where the system does not tell. */
  cpuSeconds: () => number | null
  stop: () => Promise<void>
}

interface Start {
  databaseUrl: string
  /** Requests a minute from one address; 0 is off, absent the usual limit. */
  rateLimit?: number
  /** Writes a V8 CPU profile into var/profiles when it stops. */
  profile?: boolean
}

const processSchema = z.object({ flags: z.array(z.string()), environment: z.record(z.string(), z.string()) })
const asStarted = () =>
  processSchema.parse(JSON.parse(readFileSync(projectPath('scripts', 'server-process.json'), 'utf8')))

// One key for all applications of a run, so that a results link of one opens in the next.
const key = randomBytes(32).toString('base64url')

/** The application as `npm start` runs it, on a database that is given, answered for by its first page. */
export async function startApplication({
  databaseUrl,
  rateLimit,
  profile = false,
}: Start): Promise<Application> {
  const from = performance.now()
  const { flags, environment } = asStarted()
  const child = startProgram('server', {
    execArgv: [
      ...flags,
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${projectPath('var', 'profiles')}`] : []),
    ],
    env: {
      ...environment,
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
  const said = listenTo(child)
  const base = `http://127.0.0.1:${await said(/http:\/\/[^\s:]+:(\d+)/)}`
  const first = await fetch(base)
  if (first.status !== 200) throw new Error(`The first page answered ${first.status}`)
  await first.arrayBuffer()
  const secondsToFirstPage = (performance.now() - from) / 1000
  await said(/Every service can be found/)
  const secondsToReady = (performance.now() - from) / 1000
  return {
    base,
    secondsToFirstPage,
    secondsToReady,
    memory: () => memoryOf(child.pid ?? 0),
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: () => stopProgram(child),
  }
}
