import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openBrowser, phone, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser

beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
})

// The middle of each letter's height, at both ends of the line: what stands over an edge there is seen to stand over it.
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.guide-drawing text')]
      .filter((text) => {
        const shape = text.parentElement?.querySelector<SVGGeometryElement>('path, circle')
        const { x, y, width, height } = text.getBBox()
        const ends = [x, x + width].map((end) => new DOMPoint(end, y + height / 2))
        const inDrawing = x >= 0 && x + width <= 288
        const isLabelOfShape = text.parentElement?.localName === 'g'
        return !inDrawing || (isLabelOfShape && !ends.every((end) => shape?.isPointInFill(end)))
      })
      .map((text) => text.textContent ?? ''),
  )

const smallest = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<SVGTextElement>('.guide-drawing text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      ),
    ),
  )

test.each(['triangle', 'resilience'])(
  'on the narrowest phone and at a desk every word of the drawing %s can be read',
  async (topic) => {
    for (const viewport of [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }]) {
      const { page, context } = await visit(browser, { viewport })
      await page.goto(`${app.url}/understand/${topic}/adults`)
      expect(await page.locator('.guide-drawing text').count()).toBeGreaterThan(7)
      expect(await overflowing(page), `${viewport.width} pixels`).toEqual([])
      expect(await smallest(page)).toBeGreaterThanOrEqual(15)
      await context.close()
    }
  },
)

test('the support map of an area stays inside a narrow phone, its table too', async () => {
  const { page, context } = await visit(browser)
  await page.goto(`${app.url}/areas/E06000016`)
  await page.locator('.support-map summary').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.support-map .table-frame, .support-map p, .support-map li')]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => each.outerHTML.slice(0, 60)),
  )
  expect(cut).toEqual([])
  await context.close()
})
