import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PeopleTables } from '../../src/people/index.ts'
import { openBrowser, phone, pressBack, visit } from '../support/browser.ts'
import { codeFromApp } from '../support/code-from-app.ts'
import { everywhere, lastMailTo, signInAs } from '../support/signed-in.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

const browser = await openBrowser({ backForwardCache: true })
let app: TestApp
let base = ''

beforeAll(async () => {
  app = await testApp('demonstration')
  // A passkey needs a name; an address of numbers is none.
  base = app.url.replace('127.0.0.1', 'localhost')
})

const linkIn = (text: string): string => /http:\S+/.exec(text)?.[0] ?? ''
const forgetTries = () => app.database.as<PeopleTables>().deleteFrom('people.tries').execute()

async function askForLink(page: Page, email: string): Promise<void> {
  await forgetTries()
  await page.goto(`${base}/sign-in`)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await page.getByRole('heading', { name: 'Look in your e-mail' }).waitFor()
  await page.goto(linkIn((await lastMailTo(app, email)).text))
  await page.getByRole('button', { name: 'Sign in now' }).click()
}

describe('without JavaScript, on a small phone', () => {
  test('somebody is invited, joins, signs out and signs in again with codes from an app', async () => {
    const coordinator = await signInAs(app, {
      email: 'boss@example.org',
      name: 'Boss',
      grants: [everywhere('network_administrator')],
      secondFactor: true,
    })
    await coordinator.post('/members/admin/invitations', { email: 'wren@example.org', role: 'moderator' })
    const { page, context } = await visit(browser, { javaScript: false, viewport: phone })
    await page.goto(linkIn((await lastMailTo(app, 'wren@example.org')).text))
    await page.getByLabel('Your name').fill('Wren Hollis')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('link', { name: 'codes from an app' }).click()
    await page.getByRole('button', { name: 'Set up codes' }).click()
    const key = (await page.locator('details strong').textContent()) ?? ''
    await page.getByLabel('Code from your app').fill(codeFromApp(key))
    await page.getByRole('button', { name: 'Use these codes' }).click()
    expect(await page.locator('.recovery-codes li').count()).toBe(10)
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await page.getByRole('heading', { name: 'Hello, Wren Hollis' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    await app.database.as<PeopleTables>().deleteFrom('people.code_used').execute()
    await askForLink(page, 'wren@example.org')
    await page.getByLabel('Code from your app').fill(codeFromApp(key))
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('heading', { name: 'Hello, Wren Hollis' }).waitFor()
    await context.close()
  })

  test('Back shows nothing of a member after signing out', async () => {
    const { page, context } = await visit(browser, { viewport: phone })
    await askForLink(page, 'ines@example.org')
    await page.getByRole('link', { name: 'Not now, go on' }).click()
    await page.getByRole('heading', { name: 'Hello, Ines Calder' }).waitFor()
    await page.getByRole('link', { name: 'My details and my data' }).click()
    await page.getByRole('heading', { name: 'My details' }).waitFor()
    await page.goto(`${base}/members`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    for (let press = 0; press < 3; press += 1) {
      await pressBack(page)
      const shown = await page.locator('body').textContent()
      expect(shown).not.toMatch(/Ines Calder|ines@example/)
    }
    await context.close()
  })

  test('leaving the site in a hurry signs somebody out of this browser', async () => {
    const { page, context } = await visit(browser, { javaScript: false, viewport: phone })
    await askForLink(page, 'ines@example.org')
    expect((await context.cookies(base)).length).toBe(1)
    await fetch(`${base}/leave`, { redirect: 'manual' })
    await page.goto(`${base}/leave`).catch(() => undefined)
    expect(await context.cookies(base)).toEqual([])
    await context.close()
  })
})

test('a passkey is offered after the first sign-in, and is first and enough from then on', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await askForLink(page, 'oriel@example.org')
  await page.getByLabel('A name for this device').fill('my phone')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByText('Your passkey is kept.').waitFor()
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Hello, Oriel Fenwick' }).waitFor()
  // Made with a finger, a face or a code: it is the second step too.
  await page.getByRole('link', { name: 'Audit trail' }).click()
  await page.getByRole('heading', { name: 'Audit trail' }).waitFor()
  await page.goto(`${base}/members`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Hello, Oriel Fenwick' }).waitFor()
  await page.getByRole('link', { name: 'People and their roles' }).click()
  await page.getByRole('heading', { name: 'People', exact: true }).waitFor()
  // Ten guesses at codes and links slow others down, and not somebody with a passkey.
  for (let tries = 0; tries < 12; tries += 1)
    await fetch(`${base}/sign-in`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: 'oriel@example.org' }),
      redirect: 'manual',
    })
  await context.clearCookies()
  await page.goto(`${base}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Hello, Oriel Fenwick' }).waitFor()
  await page.goto(`${base}/members/me/passkeys`)
  expect(await page.locator('main').textContent()).toContain('my phone')
  await context.close()
})

test('a passkey whose device asked for nothing is not taken', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: false,
      automaticPresenceSimulation: true,
    },
  })
  await askForLink(page, 'bertil@example.org')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByText('That was stopped').waitFor()
  await context.close()
})

test('every page of people is clear of faults, by eye of axe and by the letter of HTML', async () => {
  const admin = await signInAs(app, {
    email: 'pages@example.org',
    name: 'Page Turner',
    grants: [everywhere('network_administrator'), everywhere('member')],
    secondFactor: true,
  })
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'tel-non-breaking': 'off',
      'require-sri': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    },
  })
  const { page, context } = await visit(browser, { viewport: phone })
  const look = async (path: string) => {
    await page.goto(base + path)
    const html = await page.content()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect.soft(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
    expect.soft([path, wide]).toEqual([path, false])
    expect(await page.title(), path).not.toMatch(/trauma|abuse|support/i)
    const report = await validate.validateString(
      await (await fetch(base + path, { headers: { cookie: admin.cookie } })).text(),
    )
    expect(
      report.results.flatMap(({ messages }) => messages.map((each) => `${path}: ${each.message}`)),
      path,
    ).toEqual([])
    expect(html).not.toContain('undefined')
  }
  for (const path of [
    '/sign-in',
    '/sign-in/sent',
    '/sign-in/link/abc',
    '/sign-in/invitation/abc',
    '/sign-in/signed-out',
    '/privacy/complaint',
    '/members',
  ])
    await look(path)
  await askForLink(page, 'pages@example.org')
  await page.waitForURL(/members/)
  await app.database
    .as<PeopleTables>()
    .updateTable('people.sign_in')
    .set({ second_factor_at: new Date() })
    .where('account_id', '=', admin.accountId)
    .execute()
  const people = app.routes.filter(
    ({ method, path, who }) =>
      method === 'GET' &&
      /^\/(members\/(me|admin)|members$|sign-in\/second-step)/.test(path) &&
      who !== 'anyone' &&
      !path.includes(':'),
  )
  expect(people.length).toBeGreaterThan(10)
  for (const { path } of people) await look(path)
  await look(`/members/admin/people/${admin.personId}`)
  await context.close()
})

test('somebody in trust is warned before their sign-in ends, stays, and keeps what they wrote', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  await page.clock.install()
  await askForLink(page, 'agnes@example.org')
  await page.goto(`${base}/members/me`)
  await page.getByLabel('My name').fill('Agnes Moir of the Long Shelf')
  await page.clock.fastForward('54:00')
  expect(await page.getByText('You will be signed out').isVisible()).toBe(false)
  await page.clock.fastForward('02:00')
  await page.getByText('You will be signed out in 5 minutes').waitFor()
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await page.getByText('You will be signed out in 5 minutes').waitFor({ state: 'hidden' })
  expect(await page.getByLabel('My name').inputValue()).toBe('Agnes Moir of the Long Shelf')
  await context.close()
})
