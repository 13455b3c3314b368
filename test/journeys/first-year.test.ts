import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { NetworkTables } from '../../src/network/index.ts'
import { openBrowser, phone, visit } from '../support/browser.ts'
import { fillDay } from '../support/fill-day.ts'
import { everywhere, lastMailTo, signInAs } from '../support/signed-in.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

const browser = await openBrowser()
let app: TestApp
let base = ''
beforeAll(async () => {
  app = await testApp('demonstration')
  base = app.url.replace('127.0.0.1', 'localhost')
})

const DAY = 86_400_000
const start = Date.now()
let now = start
const later = (days: number): void => {
  now += days * DAY
  app.setTime(new Date(now))
}
const dayIn = (days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10)
const linkIn = (text: string): string => /https?:\S+/.exec(text)?.[0].replace('127.0.0.1', 'localhost') ?? ''
const linkTo = async (email: string): Promise<string> => linkIn((await lastMailTo(app, email)).text)

/** Everything through pages, without JavaScript, on a phone: nothing is put into the database by hand. */
const newcomer = () => visit(browser, { javaScript: false, viewport: phone })

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${base}/sign-in`)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await page.getByRole('heading', { name: 'Look in your e-mail' }).waitFor()
  await page.goto(await linkTo(email))
  await page.getByRole('button', { name: 'Sign in now' }).click()
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Read it through and sign' }).click()
  if ((await page.getByLabel('Your role').inputValue()) === '')
    await page.getByLabel('Your role').fill('Archivist')
  await page.getByLabel('I lead it, alone or with others').check()
  await page.getByLabel('I have read them and sign them').check()
  await page.getByRole('button', { name: 'Sign the commitments' }).click()
  await page.getByRole('heading', { name: 'Thank you. It is signed' }).waitFor()
}

test('a person is invited, signs in without JavaScript, joins a hub, and their organisation adopts commitments and reviews them a year later', async () => {
  const { id } = await app.database
    .as<NetworkTables>()
    .selectFrom('network.organisation')
    .select('id')
    .where('slug', '=', 'the-long-shelf')
    .executeTakeFirstOrThrow()
  const admin = await signInAs(app, {
    email: 'boss@example.org',
    name: 'Boss',
    grants: [everywhere('network_administrator')],
    secondFactor: true,
  })
  const invited = await admin.post('/members/admin/invitations', {
    ...{ email: 'tove@example.org', role: 'organisation_lead', organisation: id },
  })
  expect(invited.status).toBe(303)

  const { page, context } = await newcomer()
  await page.goto(await linkTo('tove@example.org'))
  await page.getByLabel('Your name').fill('Tove Marsh')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: 'Go on', exact: true }).click()
  await page.getByRole('heading', { name: 'Hello, Tove Marsh' }).waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, 'tove@example.org')
  await page.goto(`${base}/members/hubs`)
  await page.getByRole('link', { name: 'Leeds hub' }).click()
  await page.getByRole('button', { name: 'Ask to join Leeds hub' }).click()
  await page.getByText('You asked to join').first().waitFor()

  await page.goto(`${base}/members/commitments`)
  await page.getByRole('link', { name: 'The Long Shelf' }).click()
  await page.getByRole('link', { name: 'Begin “Offer hope”' }).click()
  await page.getByLabel('Make this commitment').check()
  await page.getByLabel('What will be done').fill('Answer each letter with one thing that has grown.')
  await page.getByLabel('What will show it').fill('Ten letters, read aloud once a year')
  await page.getByLabel('Who looks after it').fill('Archivist')
  await fillDay(page, 'Look at it again by', dayIn(200))
  await page.getByRole('button', { name: 'Keep this for now' }).click()
  await sign(page)
  const register = await page.getByRole('link', { name: 'the page in the register' }).getAttribute('href')

  later(330)
  await app.background.runDueJobs()
  const { rows } = await app.database.pool.query<{ text: string }>(
    `SELECT text FROM platform.mail WHERE kind = 'commitments_review' AND text LIKE '%/commitments/the-long-shelf%'
     AND recipient = 'tove@example.org'`,
  )
  const reminder = linkIn(rows[0]?.text ?? '')
  expect(reminder).toContain('/members/commitments/the-long-shelf')

  // A year is longer than a sign-in: the page asks for a new one, and leads back to where the message pointed.
  await page.goto(reminder)
  await page.getByRole('button', { name: 'E-mail me a link' }).waitFor()
  await signIn(page, 'tove@example.org')
  await page.goto(reminder)
  await page.getByText('The yearly review is due by').waitFor()
  await page.getByRole('link', { name: 'Review “Offer hope”' }).click()
  await page.getByLabel('Keep it, and say how it is going').check()
  await page.getByLabel('How it is going (optional)').fill('Seven letters so far.')
  await fillDay(page, 'Look at it again by', dayIn(300))
  await page.getByRole('button', { name: 'Keep this for now' }).click()
  await sign(page)
  await page.goto(base + register)
  await page.getByText('Reviewed their commitments on').first().waitFor()
  await page.getByText('Seven letters so far.').waitFor()

  // The sign-in of that day keeps to the same clock: eight days later it is over.
  later(8)
  await page.goto(`${base}/members`)
  await page.getByRole('button', { name: 'E-mail me a link' }).waitFor()
  await context.close()
})

test('a lead signs for an organisation; whoever looks after the network does not', async () => {
  const admin = await signInAs(app, {
    email: 'second@example.org',
    name: 'Second',
    grants: [everywhere('network_administrator')],
    secondFactor: true,
  })
  const desk = await (await admin.get('/members/commitments/the-long-shelf')).text()
  expect(desk).toContain('Only a lead of The Long Shelf writes and signs them')
  expect(desk).not.toMatch(/\/sign"|\/with\/|\/step-back/)
  for (const path of ['sign', 'step-back', 'with/hope', 'correct/hope'])
    expect((await admin.get(`/members/commitments/the-long-shelf/${path}`)).status, path).toBe(404)
})
