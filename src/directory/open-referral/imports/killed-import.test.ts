import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import { expectSumOf, importBench } from '../../../../test/support/import-bench.ts'
import { killAtRandom } from '../../../../test/support/kill-at-random.ts'

const bench = importBench()
const KILLS = 10
const services = Array.from({ length: 2000 }, (_each, at) => service(String(at)))

const takeIn = `
  const { connect } = await read('platform/db/database.ts')
  const { councilFinder } = await read('directory/open-referral/imports/find-councils.ts')
  const { importFeed } = await read('directory/open-referral/imports/import-feed.ts')
  const { SourceProblem } = await read('directory/open-referral/sources/source-shape.ts')
  const db = connect(process.env.DB, { role: 'towpath_app', connections: 2 }).as()
  const tools = { db, folder: process.env.FOLDER, clock: () => new Date(), findCouncil: await councilFinder(db),
    suggestTerms: () => [] }
  console.log('begins')
  await importFeed({ address: process.env.FEED, name: 'Killed' }, tools).catch((error) => {
    if (!(error instanceof SourceProblem)) throw error
    console.log(error.message)
  })
  process.exit()`

async function kept(): Promise<number> {
  const query = bench.db.selectFrom('directory.service').select(({ fn }) => fn.countAll<number>().as('kept'))
  return (await query.executeTakeFirstOrThrow()).kept
}

// By what is there and not by the clock, so that a quick machine is cut off in the middle as well as a busy one.
async function hasKept(wanted: number, over: AbortSignal): Promise<void> {
  while (!over.aborted && (await kept()) < wanted) await sleep(2)
}

/** What no moment of a crash may leave: something shown that is not kept, or kept and not shown, or twice. */
async function expectNothingHalf(): Promise<number> {
  const [row] = await bench.asOwner(`SELECT
    (SELECT count(*) FROM directory.service) AS kept,
    (SELECT count(DISTINCT source_id) FROM directory.service) AS ids,
    (SELECT count(*) FROM directory.published_service JOIN directory.service USING (id)) AS shown,
    (SELECT count(*) FROM directory.published_service) AS all_shown,
    (SELECT count(*) FROM directory.feed) AS feeds`)
  const { kept, ids, shown, all_shown, feeds } = row as Record<string, number>
  expect([ids, shown, all_shown]).toEqual([kept, kept, kept])
  expect(feeds).toBeLessThanOrEqual(1)
  return kept ?? 0
}

test('killed ten times while it takes in a directory: nothing is half there, and the next import makes it whole', async () => {
  const feed = await bench.file(services)
  const given = { DB: bench.database.ownerUrl, FOLDER: bench.folder, FEED: feed }
  let killed = 0
  let between = 0
  for (let time = 0; time < KILLS; time += 1) {
    const wanted = ((time + Math.random()) / KILLS) * services.length * 0.9
    if ((await killAtRandom(takeIn, given, (over) => hasKept(wanted, over))) === 'killed') killed += 1
    const now = await expectNothingHalf()
    if (now > 0 && now < services.length) between += 1
  }
  expect(killed).toBeGreaterThan(KILLS / 2)
  expect(between).toBeGreaterThan(KILLS / 2)

  const request = { address: feed, name: 'Killed' }
  const report = await bench.take(request)
  expectSumOf(report)
  expect(report).toMatchObject({ complete: true, missing: 0, gone: 0 })
  expect(report.counts).toMatchObject({ records_in: services.length, quarantined: 0, withdrawn: 0 })
  expect(await expectNothingHalf()).toBe(services.length)
  expect(await bench.take(request)).toMatchObject({ counts: { unchanged: services.length } })
}, 120_000)
