import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { makeTowpath, type Towpath } from '../../src/app/composition/make-towpath.ts'
import { readSettings } from '../../src/platform/config/settings.ts'
import { makeLog } from '../../src/platform/log/log.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

export interface TestApp extends Towpath {
  url: string
  database: TestDatabase
  /** Everything that was logged, a line each. */
  logged: string[]
  setTime: (instant: Date) => void
}

/** The whole application on a database of its own, listening; closed by itself. */
export async function testApp(
  template: 'empty' | 'demonstration' = 'demonstration',
  environment: Record<string, string> = {},
  { connections, ...options }: { isDemonstration?: boolean; connections?: number } = {},
): Promise<TestApp> {
  const database = await testDatabase(template, connections)
  const logged: string[] = []
  let time: Date | undefined
  const towpath = await makeTowpath({
    ...options,
    settings: readSettings({ RATE_LIMIT: '0', EXIT_TARGET: 'http://127.0.0.1:9/elsewhere', ...environment }),
    database,
    secret: 'the key of a test, thirty-two characters long',
    clock: () => time ?? new Date(),
    log: makeLog('info', (line) => logged.push(line)),
  })
  await towpath.app.listen({ port: Number(environment.PORT ?? 0), host: '127.0.0.1' })
  const { port } = towpath.app.server.address() as AddressInfo
  afterAll(() => towpath.close())
  return {
    ...towpath,
    url: `http://127.0.0.1:${port}`,
    database,
    logged,
    setTime: (instant) => (time = instant),
  }
}
