import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NetworkTables } from '../../src/network/index.ts'
import { desk, openBrowser, phone, visit } from '../support/browser.ts'
import { fillDay } from '../support/fill-day.ts'
import { signInAs } from '../support/signed-in.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser
let base: string
beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
  // Cookies that ask for a safe connection are accepted from localhost only.
  base = app.url.replace('127.0.0.1', 'localhost')
})

const DAY = 86_400_000
let now = Date.now()
const dayIn = (days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10)

// axe needs JavaScript; the width does not.
async function isCalm(page: Page, javaScript = true): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  const drawn = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(drawn, page.url()).toBeLessThanOrEqual(width)
  if (!javaScript) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    page.url(),
  ).toEqual([])
}

describe('somebody who wonders what an organisation has promised', () => {
  test.each([
    ['with JavaScript on a desk', true, desk],
    ['without JavaScript on a phone', false, phone],
  ])('finds it, reads it and checks its mark, %s', async (_how, javaScript, viewport) => {
    const { page, context } = await visit(browser, { javaScript, viewport })
    await page.goto(base)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Commitments' }).click()
    await page.getByRole('heading', { name: 'What the network commits to' }).waitFor()
    expect(await page.locator('ol.commitments > li').count()).toBe(8)
    await isCalm(page, javaScript)
    await page.getByLabel('Name, or part of it').fill('aire bank')
    await page.getByRole('button', { name: 'Look in the register' }).click()
    expect(page.url()).not.toMatch(/aire/i)
    await isCalm(page, javaScript)
    await page.getByRole('link', { name: 'Aire Bank Trust' }).click()
    await page.getByText('Reviewed their commitments on').first().waitFor()
    await page.getByText('The network does not check or certify them.').waitFor()
    await isCalm(page, javaScript)
    await page.getByRole('link', { name: 'Check the mark of' }).click()
    await page.getByRole('heading', { name: 'Yes, this mark is in use' }).waitFor()
    const drawn = page.getByRole('img', { name: 'The mark of Aire Bank Trust' })
    expect(await drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
    await isCalm(page, javaScript)
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('an organisation that makes its commitments', () => {
  const signIn = async (page: Page, slug: string): Promise<void> => {
    const db = app.database.as<NetworkTables>()
    const { id } = await db
      .selectFrom('network.organisation')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const { cookie } = await signInAs(app, {
      email: `agnes@${slug}.example.org`,
      name: 'Agnes Moir',
      grants: [{ role: 'organisation_lead', hubId: null, organisationId: id }],
    })
    await page.context().addCookies(
      cookie.split('; ').map((each) => {
        const [name = '', ...value] = each.split('=')
        return { name, value: value.join('='), url: base.replace('http:', 'https:') }
      }),
    )
  }

  test.each([
    ['with JavaScript', true, 'the-long-shelf', 'The Long Shelf'],
    ['without JavaScript', false, 'wayside-lamp', 'Wayside Lamp'],
  ])(
    'writes, signs, is asked a year later, reviews and steps back, %s',
    async (_how, javaScript, slug, name) => {
      const { page } = await visit(browser, { javaScript, viewport: phone })
      await signIn(page, slug)
      await page.goto(`${base}/members/commitments`)
      await isCalm(page, javaScript)
      await page.getByRole('link', { name }).click()
      await isCalm(page, javaScript)
      await page.getByRole('link', { name: 'Begin “Offer hope”' }).click()
      await isCalm(page, javaScript)
      await page.getByLabel('Make this commitment').check()
      await page.getByLabel('What will be done').fill('Answer each letter with one thing that has grown.')
      await page.getByLabel('What will show it').fill('Ten letters, read aloud once a year')
      await page.getByRole('button', { name: 'Keep this for now' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.getByLabel('What will be done').inputValue()).toContain('one thing that has grown')
      await isCalm(page, javaScript)
      await page.getByLabel('Who looks after it').fill('Archivist')
      await fillDay(page, 'Look at it again by', dayIn(200))
      await page.getByRole('button', { name: 'Keep this for now' }).click()
      await page.getByRole('link', { name: 'Read it through and sign' }).click()
      await isCalm(page, javaScript)
      await page.getByLabel('Your role').fill('Archivist')
      await page.getByLabel('I lead it, alone or with others').check()
      await page.getByLabel('I have read them and sign them').check()
      await page.getByRole('button', { name: 'Sign the commitments' }).click()
      await page.getByRole('heading', { name: 'Thank you. It is signed' }).waitFor()
      await isCalm(page, javaScript)
      await page.getByRole('link', { name: 'the page in the register' }).click()
      const address = page.url()
      await page.getByText('Signed by Agnes Moir, Archivist').waitFor()
      await isCalm(page, javaScript)

      now += 330 * DAY
      app.setTime(new Date(now))
      await app.database.pool.query('DELETE FROM people.tries')
      await signIn(page, slug)
      await app.background.runDueJobs()
      const { rows } = await app.database.pool.query(
        `SELECT text FROM platform.mail WHERE kind = 'commitments_review' AND position($1 in text) > 0`,
        [name],
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows[0]?.text).toContain(`/members/commitments/${slug}`)

      await page.goto(`${base}/members/commitments/${slug}`)
      await page.getByText('The yearly review is due by').waitFor()
      await isCalm(page, javaScript)
      await page.getByRole('link', { name: 'Review “Offer hope”' }).click()
      await page.getByLabel('Keep it, and say how it is going').check()
      await page.getByLabel('How it is going (optional)').fill('Seven letters so far.')
      await fillDay(page, 'Look at it again by', dayIn(300))
      await isCalm(page, javaScript)
      await page.getByRole('button', { name: 'Keep this for now' }).click()
      await page.getByRole('link', { name: 'Read it through and sign' }).click()
      await page.getByLabel('I lead it, alone or with others').check()
      await page.getByLabel('I have read them and sign them').check()
      await page.getByRole('button', { name: 'Sign the commitments' }).click()
      await page.goto(address)
      await page.getByText('Reviewed their commitments on').first().waitFor()
      await page.getByText('Seven letters so far.').waitFor()

      await page.goto(`${base}/members/commitments/${slug}`)
      await page.getByRole('link', { name: 'Step back from the commitments' }).click()
      await isCalm(page, javaScript)
      await page.getByRole('button', { name: 'Step back for now' }).click()
      await page.getByText('Nothing is public.').waitFor()
      expect((await page.goto(address))?.status()).toBe(404)
      await page.getByRole('heading', { name: 'Nobody is listed here now' }).waitFor()
      await isCalm(page, javaScript)
      await page.context().close()
    },
  )
})
