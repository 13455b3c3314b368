import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import { expectSumOf, ImportBench, importBench } from '../../../../test/support/import-bench.ts'
import { connect } from '../../../platform/db/database.ts'
import { APP_ROLE } from '../../../platform/db/migrate.ts'
import type { DirectoryTables } from '../../tables.ts'

const bench = importBench()
// Another command: PostgreSQL tells processes apart by their connections.
const other = new ImportBench()
const services = Array.from({ length: 40 }, (_each, at) => service(String(at)))
let whenAsked = Promise.withResolvers<void>()
let mayAnswer = Promise.resolve()
let address: string
const server = createServer(async (_request, response) => {
  whenAsked.resolve()
  await mayAnswer
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(services))
})

beforeAll(async () => {
  const { ownerUrl } = bench.database
  other.database = { ...connect(ownerUrl, { role: APP_ROLE, connections: 4 }), ownerUrl }
  other.db = other.database.as<DirectoryTables>()
  other.folder = bench.folder
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services`
})
afterAll(async () => {
  await other.database.close()
  server.close()
})

test('a second import of a feed is refused kindly; the first loses nothing, and afterwards it may come again', async () => {
  const gate = Promise.withResolvers<void>()
  whenAsked = Promise.withResolvers()
  mayAnswer = gate.promise
  const first = bench.take({ address })
  await whenAsked.promise
  await expect(other.take({ address })).rejects.toThrow(
    /\/services is being imported by another command\. Let that end, then try again\.$/,
  )
  gate.resolve()
  const report = await first
  expectSumOf(report)
  expect(report).toMatchObject({ complete: true, counts: { published: 40 } })
  expect((await other.take({ address })).counts).toMatchObject({ published: 40, unchanged: 40 })
})

test('one new file twice, and two files under one name, all at once: no feed is made twice, none is half', async () => {
  const path = await bench.file(services, 'new.json')
  const [one, two] = [
    await bench.file([service('a')], 'one.json'),
    await bench.file([service('b')], 'two.json'),
  ]
  const answers = await Promise.allSettled([
    bench.take({ address: path }),
    other.take({ address: path }),
    bench.take({ address: one, name: 'Ours' }),
    other.take({ address: two, name: 'Ours' }),
  ])
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : []))
  for (const reason of refused) expect(reason).toMatch(/is being imported by another command/)
  for (const answer of answers) if (answer.status === 'fulfilled') expectSumOf(answer.value)
  const feeds = await bench.db.selectFrom('directory.feed').select('name').orderBy('name').execute()
  expect(feeds.map(({ name }) => name)).toEqual(['Ours', 'new'])
  const ids = Object.keys(await bench.states())
  expect(ids.filter((id) => /^\d+$/.test(id))).toHaveLength(40)
  expect(ids.some((id) => id === 'a' || id === 'b')).toBe(true)
})
