import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { sensitiveWordIn } from '../../src/guidance/index.ts'
import { openBrowser, phone, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser
// one page of each kind: an address with an id stands for all of its pattern
const pages = new Map<string, string>()

const patternOf = (path: string): string =>
  path
    .replace(/^\/service\/[^/]+/, '/service/:id')
    .replace(/^\/topics\/.+/, '/topics/:code')
    .replace(/^\/areas\/.+/, '/areas/:code')

const post = (fields: Record<string, string>) =>
  fetch(`${app.url}/find`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  })

beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
  const waiting = ['/']
  while (waiting.length > 0) {
    const path = waiting.shift() ?? ''
    const pattern = patternOf(path)
    if (pages.has(pattern)) continue
    const answer = await fetch(app.url + path, { redirect: 'manual' })
    if (!answer.headers.get('content-type')?.includes('text/html')) continue
    pages.set(pattern, path)
    const html = await answer.text()
    for (const [, link] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g))
      if (link && link !== '/leave') waiting.push(link)
  }
  const results = await post({ words: 'nightmares and panic', place: 'Leeds', role: 'adult_for_self' })
  pages.set('results', results.headers.get('location') ?? '')
  pages.set('results with a panel', (await post({ words: 'i want to die' })).headers.get('location') ?? '')
  pages.set(
    'results of an unknown place',
    (await post({ place: 'Nowhereatall' })).headers.get('location') ?? '',
  )
  pages.set('results of a shared name', (await post({ place: 'Bangor' })).headers.get('location') ?? '')
  pages.set('one band', `${results.headers.get('location')}?show=remote`)
  pages.set('an empty list', `${results.headers.get('location')}?show=list`)
  pages.set('a closed search', '/find/r/anything')
  pages.set('a page that is not there', '/nothing-here')
})

const eachPage = async (look: (path: string, name: string) => Promise<void>) => {
  for (const [name, path] of pages) await look(path, name)
}

test('there are pages to look at', () => {
  expect(pages.size).toBeGreaterThan(18)
})

test('every page has the exit, urgent help first of its block, a neutral title and no trace of tools', async () => {
  await eachPage(async (path, name) => {
    const answer = await fetch(app.url + path)
    const html = await answer.text()
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)
    expect(links.slice(0, 3), name).toContain('/leave')
    const strip = html.slice(html.indexOf('site-footer__urgent'))
    const first = [...strip.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).slice(0, 2)
    expect(first, name).toEqual(['tel:999', 'tel:116123'])
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    expect(title, name).toMatch(/ – Towpath$/)
    expect(sensitiveWordIn(title), name).toBeNull()
    expect(sensitiveWordIn(path.startsWith('/find/r/') ? '' : path), name).toBeNull()
    expect(html, name).toMatch(/<html lang="en-GB"/)
    expect(html, name).not.toMatch(/<script(?![^>]*src=)|<style|style="|onclick=|autoplay|autofocus/)
    for (const [field] of html.matchAll(
      /<(?:input|textarea)(?![^>]*type="(?:hidden|radio|checkbox|submit)")[^>]*>/g,
    )) {
      expect(field, name).toContain('autocomplete="off"')
    }
  })
})

test('every answer carries the headers that protect it, and sets no cookie', async () => {
  for (const path of [...pages.values(), '/leave', '/assets/nothing.js', '/place-names.json']) {
    const answer = await fetch(app.url + path, { redirect: 'manual' })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|nonce|https?:/)
    expect(
      Number(
        /max-age=(\d+); includeSubDomains/.exec(answer.headers.get('strict-transport-security') ?? '')?.[1],
      ),
    ).toBeGreaterThanOrEqual(31536000)
    expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(answer.headers.get('referrer-policy'), path).toBe(
      path === '/leave' ? 'no-referrer' : 'same-origin',
    )
    expect(answer.headers.get('set-cookie'), path).toBeNull()
    if (path.startsWith('/find/r/')) {
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    }
  }
})

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'void-style': 'off',
      // Preact writes attributes such as `disabled` and `selected` without a value, which HTML allows
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // numbers are written as people say them, with ordinary spaces, as in the registry
      'tel-non-breaking': 'off',
      'require-sri': 'off',
      // several boxes of one question share a name, which is what checkboxes are for
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    },
  })
  await eachPage(async (path, name) => {
    const report = await validator.validateString(await (await fetch(app.url + path)).text())
    const messages = report.results.flatMap((result) =>
      result.messages.map((each) => `${each.ruleId}: ${each.message}`),
    )
    expect([...new Set(messages)], name).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing wrong on any page', async () => {
    const context = await browser.newContext({ colorScheme, viewport: phone })
    const page = await context.newPage()
    await eachPage(async (path, name) => {
      await page.goto(app.url + path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        name,
      ).toEqual([])
    })
    await context.close()
  })
})

test('at 320 pixels, and with text twice as large, nothing has to be scrolled sideways; targets are large enough', async () => {
  const { page, context } = await visit(browser)
  await eachPage(async (path, name) => {
    await page.goto(app.url + path)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width(), name).toBeLessThanOrEqual(320)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input:not([type=hidden]), select, textarea')]
        .map((node) => ({ box: node.getBoundingClientRect(), html: node.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    )
    expect(small, name).toEqual([])
    await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined)
    expect(await width(), `${name} at 200 %`).toBeLessThanOrEqual(320)
  })
  await context.close()
})

test('an ordinary visit asks nobody else, sets no cookie and stores nothing', async () => {
  const { page, context, asked } = await visit(browser)
  await eachPage(async (path) => {
    await page.goto(app.url + path)
    await page.waitForLoadState('networkidle')
  })
  expect(asked.filter((address) => !address.startsWith(app.url))).toEqual([])
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  await context.close()
})

test('the first view of Find support is at most 30 KB compressed, and asks for no font', async () => {
  let bytes = 0
  const { page, context } = await visit(browser)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
  await page.goto(app.url)
  await page.waitForLoadState('networkidle')
  expect(fonts).toEqual([])
  expect(bytes).toBeLessThanOrEqual(30 * 1024)
  await context.close()
})
