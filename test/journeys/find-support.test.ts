import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { desk, openBrowser, phone, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
})

describe.each([{ javaScript: false }, { javaScript: true }])(
  'with JavaScript: $javaScript',
  ({ javaScript }) => {
    test('a parent finds somebody for a child who cannot sleep, and learns what will happen', async () => {
      const { page, asked } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Who is this for?').selectOption({ label: 'A child I look after' })
      await page.getByLabel('Where?').fill('LE15')
      await page.getByLabel('In your own words').fill('she wakes up screamming and wont go to school')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.waitForURL(/\/find\/r\//)
      expect(await page.title()).toBe('Results – Towpath')
      for (const band of ['Near you', 'Comes to you, or serves your area', 'By phone and online, anywhere']) {
        await page.getByRole('heading', { name: band }).waitFor()
      }
      expect(await page.locator('.card').count()).toBeGreaterThan(5)
      // what was typed is on the page, and in no address that the browser asked for
      expect(await page.content()).toContain('wont go to school')
      for (const address of asked)
        expect(decodeURIComponent(address)).not.toMatch(/scream|school|LE15|parent/i)

      await page.locator('.card h3 a, .card .card__heading a').first().click()
      await page.getByRole('heading', { name: 'Get in touch', exact: true }).waitFor()
      expect(await page.title()).toBe('Support service – Towpath')
      await page.context().close()
    })

    test('a filter, a question, a list: each is one press, and Back returns', async () => {
      const { page } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Where?').fill('Leeds')
      await page.getByLabel('In your own words').fill('cant sleep, nightmares every night')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('button', { name: /Sleep/ }).first().click()
      await page.getByRole('button', { name: /^Remove .*Sleep/ }).waitFor()
      await page
        .getByRole('button', { name: /^Put on my list/ })
        .first()
        .click()
      await page.getByRole('status').getByRole('link', { name: 'See my list (1)' }).click()
      await page.getByRole('heading', { name: 'My list' }).waitFor()
      expect(await page.getByLabel('Select all of this').inputValue()).toMatch(/Checked|checked/)
      await page.goBack()
      await page.getByRole('heading', { name: 'Results' }).waitFor()
      await page.context().close()
    })

    test('what is put on the list is said beside it, where the person was; taken off, it can be put back', async () => {
      const { page, asked } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('In your own words').fill('nightmares')
      await page.getByRole('button', { name: 'Find support' }).click()
      // The fourth service of the third band is far down the page.
      const put = page
        .locator('main section')
        .last()
        .getByRole('button', { name: /^Put on my list/ })
        .nth(3)
      const name = (await put.innerText()).split(': ').at(-1) ?? ''
      await put.click()
      await page.waitForURL(/#noted$/)
      const status = page.locator('#noted[role=status]')
      expect(await status.innerText()).toContain(`“${name}” is on your list now.`)
      const seen = await page.evaluate(() => {
        const note = document.querySelector('#noted')
        const bar = document.querySelector('[data-exit-bar]')
        return {
          below: (note?.getBoundingClientRect().top ?? 0) - (bar?.getBoundingClientRect().bottom ?? 0),
          isFocused: document.activeElement === note,
          next: note?.nextElementSibling?.textContent ?? '',
          scrolled: window.scrollY,
        }
      })
      expect(seen.below).toBeGreaterThanOrEqual(0)
      expect(seen.below).toBeLessThan(60)
      expect(seen.isFocused).toBe(true)
      expect(seen.next).toContain(name)
      expect(seen.scrolled).toBeGreaterThan(1000)

      // The way to the list stands beside the heading, and the list says what was taken off it.
      await page.locator('.results__top').getByRole('link', { name: 'My list (1)' }).click()
      await page.getByRole('button', { name: /^Take off my list/ }).click()
      expect(await status.innerText()).toContain(`“${name}” is off your list`)
      await page.getByText('Your list is empty').waitFor()
      await page.getByRole('button', { name: 'Put it back' }).click()
      await page.getByRole('button', { name: /^Take off my list/ }).waitFor()
      // nothing of it was in an address: every link is sealed
      for (const address of asked) expect(decodeURIComponent(address)).not.toContain(name)
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    })

    test('deep in one band, a service goes on the list and the same page comes back', async () => {
      const { page } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('In your own words').fill('someone to talk to')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('link', { name: /^Show all .*By phone/ }).click()
      await page.getByRole('link', { name: /^Next/ }).click()
      const put = page.getByRole('button', { name: /^Put on my list/ }).nth(2)
      await put.click()
      await page.waitForURL(/show=remote&page=2#noted$/)
      await page.getByRole('status').getByText('is on your list now').waitFor()
      await page.context().close()
    })

    test('a place that several towns share is asked about, not guessed', async () => {
      const { page } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Where?').fill('Bangor')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('heading', { name: 'Which place do you mean?' }).waitFor()
      await page
        .getByRole('button', { name: /Northern Ireland|Down/ })
        .first()
        .click()
      await page.getByRole('button', { name: /^Remove near Bangor/ }).waitFor()
      await page.context().close()
    })

    test('a service opened from results knows the way back and the list; a new search keeps the list', async () => {
      const { page, asked } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Where?').fill('Leeds')
      await page.getByLabel('In your own words').fill('nightmares')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('link', { name: /^Show all .*By phone/ }).click()
      await page.locator('.card .card__heading a').nth(1).click()
      const name = await page.getByRole('heading', { level: 1 }).innerText()
      await page.getByRole('button', { name: /^Put on my list/ }).click()
      await page.getByRole('status').getByText(`“${name}” is on your list now.`).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
      await page.getByRole('link', { name: 'A page to print' }).click()
      await page.getByRole('link', { name: 'Back to the page' }).click()
      await page.getByRole('link', { name: 'Back to your results' }).click()
      await page.waitForURL(/show=remote&page=1$/)
      await page
        .getByRole('button', { name: /^Take off my list/ })
        .filter({ hasText: name })
        .waitFor()

      await page.getByRole('link', { name: 'Back to all results' }).click()
      await page.getByText('Change your search').click()
      await page.getByLabel('In your own words').fill('grief')
      await page.getByRole('button', { name: 'Search again' }).click()
      await page.getByRole('link', { name: 'My list (1)' }).first().click()
      await page.getByRole('link', { name, exact: true }).click()
      await page.getByRole('button', { name: /^Take off my list/ }).waitFor()
      await page.getByRole('link', { name: 'Back to my list' }).click()
      await page.getByRole('heading', { name: 'My list', exact: true }).waitFor()
      for (const address of asked) expect(decodeURIComponent(address)).not.toMatch(/nightmares|Leeds|grief/)

      // The search closes after an hour; the service does not.
      await page.goto(`${app.url}/find/r/AAAA/service/${/service\/([^?]+)/.exec(asked.join('\n'))?.[1]}`)
      await page.getByRole('heading', { name: 'Get in touch', exact: true }).waitFor()
      expect(page.url()).toMatch(/\/service\/[^/]+$/)
      await page.context().close()
    })

    test('an age that was read from the words is a chip: it can be changed, taken off, and stays off', async () => {
      const { page } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Where?').fill('Leeds')
      await page.getByLabel('In your own words').fill('my 7 year old has nightmares')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('button', { name: 'Remove age 7' }).waitFor()
      await page.getByText('Change the age').click()
      await page.locator('#age-instead').fill('9')
      await page.locator('#age-instead').press('Enter')
      await page.getByRole('button', { name: 'Remove age 9' }).click()
      await page.getByRole('button', { name: /^Remove near Leeds/ }).click()
      await page.getByRole('button', { name: /^Remove .my 7 year old/ }).waitFor()
      expect(await page.getByRole('button', { name: /^Remove (age|near)/ }).count()).toBe(0)
      await page.context().close()
    })

    test('of several places of a name the far larger one is taken, and the others are one press away', async () => {
      const { page } = await visit(browser, { javaScript })
      await page.goto(app.url)
      await page.getByLabel('Where?').fill('Preston')
      await page.getByRole('button', { name: 'Find support' }).click()
      await page.getByRole('button', { name: /^Remove near Preston, North West/ }).waitFor()
      await page.getByText('Did you mean another Preston?').click()
      await page.getByRole('button', { name: 'Preston, Rutland' }).click()
      await page.getByRole('button', { name: /^Remove near Preston, Rutland/ }).waitFor()
      await page.context().close()
    })
  },
)

test('words that point to danger add help above the results and take nothing away', async () => {
  const { page } = await visit(browser, { javaScript: false })
  await page.goto(app.url)
  await page.getByLabel('In your own words').fill('i want to end it all tonight')
  await page.getByRole('button', { name: 'Find support' }).click()
  const panel = page.locator('main .urgency-card').first()
  await panel.waitFor()
  const results = page.getByRole('heading', { name: 'Results' })
  expect(
    await panel.evaluate(
      (node, other) => node.compareDocumentPosition(other as Node) & 4,
      await results.elementHandle(),
    ),
  ).toBe(4)
  expect(await page.locator('.card').count()).toBeGreaterThan(3)
  await page.context().close()
})

test('somebody tells us that a number is dead, without saying who they are', async () => {
  const { page } = await visit(browser, { javaScript: false })
  await page.goto(`${app.url}/areas`)
  await page.locator('main .quiet-link-list a').first().click()
  await page.locator('.card .card__heading a').first().click()
  await page.getByRole('link', { name: 'Something is wrong with this' }).click()
  await page.getByRole('button', { name: 'Send this' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  await page.getByLabel('The number or link does not work').check()
  await page.getByRole('button', { name: 'Send this' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  const kept = await app.database.pool.query('SELECT kind, words FROM directory.problem_report')
  expect(kept.rows).toEqual([{ kind: 'line_dead', words: null }])
  await page.context().close()
})

test.each([phone, desk])(
  'suggested places never lie over the button; Escape and Tab close them ($width px)',
  async (viewport) => {
    const { page } = await visit(browser, { viewport })
    const list = page.locator('.place-suggestions__list:not([hidden])')
    const suggestIn = async () => {
      await page.getByLabel('Where?').fill('')
      await page.getByLabel('Where?').pressSequentially('pres')
      await list.waitFor()
    }
    const topic = await (await fetch(`${app.url}/topics`)).text()
    for (const path of ['/', /href="(\/topics\/[^"]+)"/.exec(topic)?.[1] ?? '']) {
      await page.goto(app.url + path)
      await suggestIn()
      const button = page.locator('form:has(input[name=place]) button')
      const [one, other] = [await list.boundingBox(), await button.boundingBox()]
      if (!one || !other) throw new Error('not shown')
      const isApart =
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y ||
        other.x + other.width <= one.x ||
        one.x + one.width <= other.x
      expect(isApart, path).toBe(true)
      for (const key of ['Escape', 'Tab']) {
        await page.keyboard.press(key)
        expect(await list.count(), key).toBe(0)
        expect(await page.getByLabel('Where?').inputValue()).toBe('pres')
        await suggestIn()
      }
      // The button moves up when the list closes: one press still reaches it.
      await button.click()
      await page.waitForURL(/\/find\/r\//)
    }
    await page.context().close()
  },
)

test('urgent help has one quiet way back', async () => {
  const { page } = await visit(browser, { javaScript: false })
  for (const path of ['/urgent-help', '/urgent-help/wales', '/urgent-help/all']) {
    await page.goto(app.url + path)
    await page.getByRole('link', { name: 'Back to Find support' }).click()
    await page.getByRole('heading', { name: 'Find support you can reach' }).waitFor()
  }
  await page.context().close()
})
