import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desk, openBrowser, phone, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

// Safety guide, checks 1 to 9, in Chromium with the back/forward cache on.
let elsewhere: Server
let target: string
let delay = 0
let app: TestApp
let browser: Browser

beforeAll(async () => {
  elsewhere = createServer((_request, response) => {
    setTimeout(
      () => response.setHeader('content-type', 'text/html').end('<title>Weather</title><h1>Rain later</h1>'),
      delay,
    )
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  // another site: localhost and 127.0.0.1 are different origins and different sites
  target = `http://localhost:${(elsewhere.address() as AddressInfo).port}/weather`
  app = await testApp('demonstration', { EXIT_TARGET: target })
  browser = await openBrowser({ backForwardCache: true })
})
afterAll(() => {
  elsewhere.close()
})

const isAway = (page: Page) => page.waitForURL(target, { timeout: 15_000 })

describe('leaving', () => {
  test('without JavaScript the link leads away and leaves no cookie', async () => {
    const { page, context } = await visit(browser, { javaScript: false })
    await page.goto(`${app.url}/topics`)
    await page.locator('[data-exit-bar] a').click()
    await isAway(page)
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test('Shift three times leads away; Shift with a letter, another key between, or a long pause does not', async () => {
    const { page, context } = await visit(browser)
    await page.goto(app.url)
    for (const keys of [
      ['Shift+A', 'Shift+A', 'Shift+A'],
      ['Shift', 'Shift', 'b', 'Shift', 'b'],
    ]) {
      for (const key of keys) await page.keyboard.press(key)
      await page.waitForTimeout(300)
      expect(page.url()).toBe(`${app.url}/`)
    }
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.waitForTimeout(6000)
    await page.keyboard.press('Shift')
    await page.waitForTimeout(300)
    expect(page.url()).toBe(`${app.url}/`)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await isAway(page)
    await context.close()
  })

  test('nothing of the page is to be seen within a tenth of a second, however slow the other site is', async () => {
    const { page, context } = await visit(browser)
    await page.goto(app.url)
    delay = 3000
    await page
      .evaluate(() => document.querySelector<HTMLElement>('[data-exit-bar] a')?.click())
      .catch(() => undefined)
    await page.waitForTimeout(100)
    const seen = await page.evaluate(() => document.body.innerText).catch(() => '')
    delay = 0
    expect(seen).not.toMatch(/Find support|Towpath/)
    await isAway(page)
    await context.close()
  })

  test('after a visit of three pages Back shows none of them; typing the address again works', async () => {
    const { page, context } = await visit(browser)
    await page.goto(app.url)
    await page.goto(`${app.url}/topics`)
    await page.goto(`${app.url}/areas`)
    await page.locator('[data-exit-bar] a').click()
    await isAway(page)
    for (let press = 0; press < 5; press += 1) {
      await page.evaluate(() => history.back()).catch(() => undefined)
      for (let look = 0; look < 10; look += 1) {
        const seen = await page
          .evaluate(() => (document.visibilityState ? (document.body?.innerText ?? '') : ''))
          .catch(() => '')
        expect(seen).not.toMatch(/Towpath|Topics|Areas|Find support/)
        await page.waitForTimeout(60)
      }
    }
    await page.goto(app.url)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Find support')
    await context.close()
  })

  test('/leave keeps nothing, tells nothing and asks for nothing else', async () => {
    const answer = await fetch(`${app.url}/leave`, { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(target)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('clear-site-data')).toBe('"cookies"')
    const { page, context, asked } = await visit(browser)
    await page.goto(app.url)
    await page.waitForLoadState('networkidle')
    const before = asked.length
    await page.locator('[data-exit-bar] a').click()
    await isAway(page)
    const after = asked.slice(before).filter((address) => !address.includes('favicon'))
    expect(after).toEqual([`${app.url}/leave`, target])
    await context.close()
  })
})

describe.each([phone, { width: 320, height: 480 }, desk])(
  'the exit control at $width by $height',
  (viewport) => {
    test('is first after the skip links, stays in view while scrolling, and never covers what has focus', async () => {
      const { page, context } = await visit(browser, { viewport })
      await page.goto(`${app.url}/topics`)
      const first = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href], button, input')]
          .slice(0, 3)
          .map((node) => node.getAttribute('href')),
      )
      expect(first).toContain('/leave')
      const exit = page.locator('[data-exit-bar] a')
      expect(await exit.getAttribute('href')).toBe('/leave')
      expect((await exit.innerText()).replace(/\s+/g, ' ')).toContain('Exit this page')
      for (const part of [0, 0.3, 0.7, 1]) {
        await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part)
        const box = await exit.boundingBox()
        expect(box).not.toBeNull()
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
        const onTop = await page.evaluate(
          ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-exit-bar]') !== null,
          { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 },
        )
        expect(onTop).toBe(true)
      }
      await page.evaluate(() => window.scrollTo(0, 0))
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab')
        const covered = await page.evaluate(() => {
          const focused = document.activeElement
          const bar = document.querySelector('[data-exit-bar] a')?.getBoundingClientRect()
          if (!focused || !bar || focused.closest('[data-exit-bar]') || focused === document.body)
            return false
          const box = focused.getBoundingClientRect()
          return (
            box.top >= bar.top && box.bottom <= bar.bottom && box.left >= bar.left && box.right <= bar.right
          )
        })
        expect(covered).toBe(false)
      }
      await context.close()
    })
  },
)
