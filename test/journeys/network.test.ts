import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NetworkTables } from '../../src/network/index.ts'
import { openBrowser, visit } from '../support/browser.ts'
import { everywhere, type SignedInTest, signInAs } from '../support/signed-in.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser
let base: string
const hubs = new Map<string, string>()

beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
  // Cookies that ask for a safe connection are accepted from localhost only.
  base = app.url.replace('127.0.0.1', 'localhost')
  const rows = await app.database
    .as<NetworkTables>()
    .selectFrom('network.hub')
    .select(['id', 'slug'])
    .execute()
  for (const { id, slug } of rows) hubs.set(slug, id)
})

/** At 320 px and without JavaScript, as on the oldest phone. */
const openPhone = () => visit(browser, { javaScript: false })

/** Looked at by axe, which needs JavaScript of its own: the same page in another window. */
async function isCalm(page: Page, cookie = ''): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320),
  ).toBeLessThanOrEqual(320)
  const { page: seeing, context } = await visit(browser)
  await carry(context, cookie)
  await seeing.goto(page.url())
  const { violations } = await new AxeBuilder({ page: seeing })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    page.url(),
  ).toEqual([])
  expect(await seeing.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    320,
  )
  await context.close()
}

async function carry(context: BrowserContext, cookie: string): Promise<void> {
  for (const pair of cookie.split('; ').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=')
    await context.addCookies([
      { name, value: value.join('='), url: base.replace('http:', 'https:'), secure: true, httpOnly: true },
    ])
  }
}

const coordinatorOf = (slug: string, email: string): Promise<SignedInTest> =>
  signInAs(app, {
    email,
    name: `Coordinator of ${slug}`,
    secondFactor: true,
    grants: [
      everywhere('member'),
      { role: 'hub_coordinator', hubId: hubs.get(slug) ?? '', organisationId: null },
    ],
  })

describe('somebody who would like to ask a person', () => {
  test('finds their hub, asks without saying who they are, and fetches the answer with five words', async () => {
    const { page, context, asked } = await openPhone()
    await page.goto(`${base}/hubs`)
    expect(await page.locator('.card').count()).toBe(5)
    await isCalm(page)
    await page.getByLabel('Which hub is mine?').last().fill('Oadby')
    await page.getByRole('button', { name: 'Find my hub' }).click()
    await page.getByRole('heading', { name: 'Your hub', level: 1 }).waitFor()
    await isCalm(page)
    await page.getByRole('link', { name: 'Leicester, Leicestershire and Rutland hub' }).click()
    await page.getByRole('heading', { name: 'People to contact' }).waitFor()
    await isCalm(page)
    await page.getByRole('link', { name: 'All contact details for this area' }).click()
    await isCalm(page)
    await page.goBack()
    await page.getByRole('link', { name: 'Ask Leicester, Leicestershire and Rutland hub' }).click()
    await isCalm(page)

    await page.getByRole('button', { name: 'Send my question' }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    expect(await page.title()).toBe('Error: Ask a hub – Towpath')
    await page
      .getByLabel('What would you like to ask or say?')
      .fill('Is there a group for grandparents in Wigston?')
    await page.getByLabel('I fetch it here with five words').check()
    await page.getByRole('button', { name: 'Send my question' }).click()
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor()
    await isCalm(page)
    const words = (await page.locator('.lead strong').textContent()) ?? ''
    expect(words.split(' ')).toHaveLength(5)
    await page.getByRole('main').getByRole('link', { name: 'Fetch the answer' }).click()
    await page.getByLabel('Your five words').fill(words)
    await page.getByRole('button', { name: 'Fetch the answer' }).click()
    await page.getByText('has not answered yet. You can expect an answer by').waitFor()

    const { id } = await app.database
      .as<NetworkTables>()
      .selectFrom('network.hub_question')
      .select('id')
      .where('words', '=', 'Is there a group for grandparents in Wigston?')
      .executeTakeFirstOrThrow()
    const slug = 'leicester-leicestershire-and-rutland'
    const coordinator = await coordinatorOf(slug, 'kettle@example.org')
    const desk = await (await coordinator.get(`/members/hubs/${slug}`)).text()
    expect(desk).toContain(`/members/hubs/${slug}/questions/${id}`)
    const answered = await coordinator.post(`/members/hubs/${slug}/questions/${id}`, {
      do: 'answer',
      answer: 'Yes. It meets on Thursdays in the library.',
    })
    expect(answered.status).toBe(303)
    await page.getByLabel('Your five words').fill(words.toUpperCase())
    await page.getByRole('button', { name: 'Fetch the answer' }).click()
    await page.getByText('It meets on Thursdays in the library.').waitFor()

    // Where somebody is, what they ask and their words stand in no address, and nothing was put on their device.
    for (const address of asked)
      expect(decodeURIComponent(address)).not.toMatch(/oadby|wigston|grandparents/i)
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test('is told plainly when no hub covers the place, and when the name could be several places or none', async () => {
    const { page, context } = await openPhone()
    const ask = async (place: string) => {
      await page.goto(`${base}/hubs`)
      await page.getByLabel('Which hub is mine?').last().fill(place)
      await page.getByRole('button', { name: 'Find my hub' }).click()
    }
    await ask('Truro')
    await page.getByRole('heading', { name: /^No hub covers Truro/ }).waitFor()
    await page.getByRole('link', { name: 'National hub' }).waitFor()
    await isCalm(page)
    await ask('Nowhereatall')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    expect(await page.getByLabel('Which hub is mine?').last().inputValue()).toBe('Nowhereatall')
    await ask('Bangor')
    await page.getByRole('heading', { name: 'Which place do you mean?' }).waitFor()
    await context.close()
  })

  test('is offered the hub from results, from an area and from the finder', async () => {
    const { page, context } = await openPhone()
    await page.goto(`${base}/areas/E08000035`)
    await page.getByRole('link', { name: 'Leeds hub' }).waitFor()
    await page.goto(base)
    await page.getByLabel('Where?').first().fill('Burnley')
    await page.getByRole('button', { name: 'Find support' }).click()
    await page.getByRole('link', { name: 'Lancashire hub' }).click()
    await page.getByRole('heading', { name: 'Lancashire hub', level: 1 }).waitFor()
    await page.goto(`${base}/finder`)
    for (let question = 0; question < 7; question += 1)
      await page
        .getByRole('button', { name: /Leave this out|Skip|not to say/i })
        .first()
        .click()
    await page.getByRole('heading', { name: 'Talk to a person at your hub' }).waitFor()
    await context.close()
  })
})

describe('people of the network', () => {
  test('a member joins a hub and brings their organisation; a coordinator says yes, and a second contact is asked for', async () => {
    const member = await signInAs(app, {
      email: 'heron@example.org',
      name: 'Heron Lake',
      grants: [everywhere('member')],
    })
    const coordinator = await coordinatorOf('leeds', 'lantern@example.org')
    const { page, context } = await openPhone()
    await carry(context, member.cookie)
    await page.goto(`${base}/members/hubs`)
    await isCalm(page, member.cookie)
    await page.getByRole('link', { name: 'Leeds hub' }).click()
    await isCalm(page, member.cookie)
    await page.getByRole('button', { name: 'Ask to join Leeds hub' }).click()
    await page.getByText('Your request is with the hub.').waitFor()
    const decided = await coordinator.post('/members/hubs/leeds/members', {
      person: member.personId,
      do: 'admit',
    })
    expect(decided.status).toBe(303)
    await page.goto(`${base}/members/hubs`)
    await page.getByText('You have belonged here').waitFor()

    await page.getByRole('link', { name: 'Leeds hub' }).click()
    await page.getByRole('link', { name: 'Bring your organisation' }).click()
    await isCalm(page, member.cookie)
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await page.getByLabel('Name of the organisation').fill('Quay Street Kitchen')
    await page.getByLabel('Sector').selectOption('community')
    await page.getByLabel('What it does').fill('Cooks and listens.')
    await page.getByLabel('What you do there').fill('Cook')
    await page.getByLabel('I support people directly').check()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByText('Your organisation’s request is with the hub.').waitFor()
    expect((await fetch(`${app.url}/organisations/quay-street-kitchen`)).status).toBe(404)
    const html = await (await coordinator.get('/members/hubs/leeds/organisations')).text()
    const id = /name="organisation" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await coordinator.post('/members/hubs/leeds/organisations', { organisation: id, do: 'admit' })
    expect((await fetch(`${app.url}/organisations/quay-street-kitchen`)).status).toBe(200)
    expect(await (await coordinator.get('/members/hubs/leeds')).text()).toContain(
      'Quay Street Kitchen needs a second contact',
    )
    await page.goto(`${base}/members/organisations/quay-street-kitchen`)
    await page.getByText('A second contact is missing.').waitFor()
    await isCalm(page, member.cookie)

    // Whoever brought it leads it, and can make its commitments.
    expect((await member.get('/members/commitments/quay-street-kitchen')).status).toBe(200)

    // Leaving takes the public page away at once.
    await member.post('/members/organisations/quay-street-kitchen/leave', { sure: 'yes' })
    expect((await fetch(`${app.url}/organisations/quay-street-kitchen`)).status).toBe(404)
    await context.close()
  })

  test('a practitioner is listed by their own choice only, and not one day longer', async () => {
    const member = await signInAs(app, {
      email: 'reed@example.org',
      name: 'Reed',
      grants: [everywhere('member')],
    })
    const coordinator = await coordinatorOf('lancashire', 'bridge@example.org')
    await member.post('/members/hubs/lancashire/join')
    await coordinator.post('/members/hubs/lancashire/members', { person: member.personId, do: 'admit' })
    const listing = {
      ...{ name: 'Reed Alder', job: 'Play therapist', sector: 'community', worksWith: 'children' },
      hub: hubs.get('lancashire') ?? '',
    }
    expect((await member.post('/members/listing', listing)).status).toBe(422)
    expect((await member.post('/members/listing', { ...listing, agreed: 'yes' })).status).toBe(303)
    const seen = async () => (await fetch(`${app.url}/hubs/lancashire/practitioners`)).text()
    expect(await seen()).toContain('Reed Alder')
    await member.post('/members/hubs/lancashire/leave')
    expect(await seen()).not.toContain('Reed Alder')
  })

  test('a coordinator edits their own hub with a person’s consent, and nothing of another hub', async () => {
    const coordinator = await coordinatorOf('city-and-hackney', 'marsh@example.org')
    const { page, context } = await openPhone()
    await carry(context, coordinator.cookie)
    await page.goto(`${base}/members/hubs/city-and-hackney`)
    await isCalm(page, coordinator.cookie)
    const rooms = [
      'details',
      'contacts',
      'members',
      'organisations',
      'partners',
      'partners/new',
      'endorsements',
    ]
    for (const room of [...rooms, 'becoming', 'asks', 'minutes', 'news', 'news/new']) {
      expect((await page.goto(`${base}/members/hubs/city-and-hackney/${room}`))?.status(), room).toBe(200)
      await isCalm(page, coordinator.cookie)
    }
    await page.goto(`${base}/members/hubs/city-and-hackney/contacts/new`)
    await isCalm(page, coordinator.cookie)
    await page.getByLabel('Name', { exact: true }).first().fill('Juniper Shaw')
    await page.getByLabel('What they do', { exact: true }).first().fill('School nurse')
    await page.getByLabel('Mailbox of their role (optional)').fill('juniper.shaw@gmail.com')
    await page.getByLabel('What they do', { exact: true }).last().check()
    await page.getByRole('button', { name: 'Save this person' }).click()
    await page.getByRole('link', { name: 'Use the mailbox of a role, not of one person.' }).waitFor()
    await page.getByRole('link', { name: 'Ask them first, then say here that they agreed' }).waitFor()
    await page.getByLabel('Mailbox of their role (optional)').fill('')
    await page.getByLabel('I asked them, and they agreed to exactly this').check()
    await page.getByRole('button', { name: 'Save this person' }).click()
    await page.getByText('Saved. The public page shows it').waitFor()
    const seen = await (await fetch(`${app.url}/hubs/city-and-hackney/area`)).text()
    expect(seen).toContain('School nurse')
    expect(seen).not.toContain('Juniper')

    const { id } = await app.database
      .as<NetworkTables>()
      .selectFrom('network.hub_contact')
      .select('id')
      .where('hub_id', '=', hubs.get('leeds') ?? '')
      .executeTakeFirstOrThrow()
    const foreign = [
      '/members/hubs/leeds',
      '/members/hubs/leeds/details',
      '/members/hubs/leeds/contacts',
      `/members/hubs/leeds/contacts/${id}`,
      // Through their own hub neither.
      `/members/hubs/city-and-hackney/contacts/${id}`,
      '/members/hubs/leeds/members',
      '/members/hubs/leeds/organisations',
      '/members/organisations/aire-bank-trust',
    ]
    for (const path of foreign) expect((await coordinator.get(path)).status, path).toBe(404)
    for (const path of [...foreign, `/members/hubs/city-and-hackney/contacts/${id}/remove`])
      if (!path.endsWith('/leeds') && !path.endsWith('/leeds/contacts'))
        expect((await coordinator.post(path, { about: 'x' })).status, path).toBe(404)
    await context.close()
  })
})
