import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { daysAfter } from '../../platform/clock/days.ts'
import { insertSigning, lockPledgeOf } from '../commitments/pledge/pledge-queries.ts'
import { readCommitmentSet } from '../commitments/set/commitment-set-content.ts'
import { admitMember } from '../members/membership-queries.ts'
import { standAmong } from '../organisations/people/organisation-people-queries.ts'
import { paths } from '../paths.ts'
import type { NetworkTables } from '../tables.ts'
import { listKeepers } from './keeper-queries.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
const [hope, recovery] = readCommitmentSet().commitments
const today = londonDate(new Date())
const hubId = async (slug: string): Promise<string> =>
  (await db.selectFrom('network.hub').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
const leeds = await hubId('leeds')
const lancashire = await hubId('lancashire')

/** Somebody who signed the first commitment so many days ago, and belongs to these hubs, in this order. */
async function keeper(
  daysAgo: number,
  hubs: readonly string[],
  personId: string = randomUUID(),
): Promise<string> {
  await db.transaction().execute(async (tx) => {
    for (const [at, each] of hubs.entries())
      await admitMember(tx, { hubId: each, personId, name: 'Of a test', on: daysAfter(today, at - 20) })
    const signedOn = daysAfter(today, -daysAgo)
    await insertSigning(tx, {
      pledgeId: await lockPledgeOf(tx, { kind: 'person', id: personId }),
      ...{
        kind: 'adopted',
        edition: '2026',
        signedOn,
        signedAt: new Date(`${signedOn}T12:00:00Z`),
        note: null,
      },
      signatory: { personId, name: 'Of a test', role: null, authority: 'self', authorityFrom: null },
      commitments: [
        {
          ...{ commitmentId: hope?.id ?? '', name: 'Hope', wording: 'Words', answer: 'made', progress: null },
          plan: { whatWeWillDo: 'It', evidence: 'This', owner: 'I', dueOn: daysAfter(today, 90) },
        },
      ],
    })
  })
  return personId
}

const textOf = async (path: string): Promise<string> =>
  (await (await fetch(app.url + path)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
/** What a page says of one commitment. */
const said = async (path: string, name = hope?.name ?? ''): Promise<string> =>
  new RegExp(`${name} ([^.]*\\.)`).exec(await textOf(path))?.[1] ?? ''

beforeAll(async () => {
  for (let person = 0; person < 7; person += 1) await keeper(person, [leeds])
})

describe('how many keep each commitment', () => {
  test('is said for an area and the whole network; few people are never told from none', async () => {
    expect(await said(paths.keptInArea('leeds'))).toMatch(/^1 organisation and about 5 people\.$/)
    expect(await said(paths.keptInArea('leeds'), recovery?.name)).toContain('fewer than 5 people')
    expect(await said(paths.keptInArea('lancashire'))).not.toMatch(/about|at least/)
    // Other hubs are too small to be shown, so the whole is made of what is shown and of nothing else.
    expect(await said(paths.keptInNetwork)).toMatch(/and at least 5 people\.$/)
    await keeper(1, [lancashire])
    expect(await said(paths.keptInNetwork)).toMatch(/and at least 5 people\.$/)
  })

  test('counts each person at the hub that they joined first', async () => {
    const before = (await listKeepers(db, today)).length
    await keeper(2, [leeds, lancashire])
    const after = await listKeepers(db, today)
    expect(after.length).toBe(before + 1)
    expect(await said(paths.keptInArea('leeds'))).toContain('about 10 people')
  })

  test('leaves out whose review is overdue, who stepped back, and what was stepped back from', async () => {
    const kept = async () => (await listKeepers(db, today)).length
    const before = await kept()
    await keeper(366, [leeds])
    await keeper(500, [leeds])
    expect(await kept()).toBe(before)
    await keeper(364, [leeds])
    expect(await kept()).toBe(before + 1)
    const late = daysAfter(today, 3)
    expect((await listKeepers(db, late)).length).toBeLessThan(before + 1)
  })

  test('an area with nothing says so, and where to go on', async () => {
    const page = await textOf(paths.keptInArea('lancashire'))
    expect(page).toContain('No organisation or team in the area of Lancashire hub')
    expect((await fetch(app.url + paths.keptInArea('nowhere'))).status).toBe(404)
  })

  test('no page holds a name or an id of a person', async () => {
    for (const path of [paths.keptInNetwork, paths.keptInArea('leeds')]) {
      const html = await (await fetch(app.url + path)).text()
      expect(html).not.toMatch(/Of a test|Okafor|Garth|[0-9a-f]{8}-[0-9a-f]{4}-/)
    }
  })
})

describe('my journey', () => {
  test('goes from me to my team, my organisation, my hub and the whole network', async () => {
    const person = await signInAs(app, {
      email: 'me@example.org',
      name: 'Mo Field',
      grants: [everywhere('member')],
    })
    const empty = await (await person.get(paths.myJourney)).text()
    for (const words of ['made none of your own', 'people of no organisation', 'belong to no hub'])
      expect(empty).toContain(words)
    const { id } = await db
      .selectFrom('network.organisation')
      .select('id')
      .where('slug', '=', 'aire-bank-trust')
      .executeTakeFirstOrThrow()
    const { personId } = person
    await db.transaction().execute(async (tx) => {
      await standAmong(tx, {
        ...{ organisationId: id, personId, name: 'Mo Field', isLead: false, isContact: false, on: today },
      })
    })
    await app.database.pool.query(
      `INSERT INTO network.team_person SELECT team.id, post.id, $2 FROM network.team, network.organisation_person AS post
       WHERE team.slug = 'home-visits' AND post.person_id = $1`,
      [personId, today],
    )
    await keeper(3, [], personId)
    const page = (await (await person.get(paths.myJourney)).text()).replaceAll(/<[^>]+>/g, ' ')
    const [, first = ''] = page.split(`${hope?.name}: yours is up to date`)
    expect(first.replaceAll(/\s+/g, ' ')).toMatch(
      /^ ?You Up to date\. Home visits Not among its own at the moment\. Aire Bank Trust Keeps it up to date\. Leeds hub 1 organisation and about 10 people\. The whole network \d/,
    )
    expect(page).toContain('Take me out of Home visits')
    expect(page).not.toMatch(/Sunil Garth|Bryony Tate/)
  })
})
