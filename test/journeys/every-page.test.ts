import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { sensitiveWordIn } from '../../src/guidance/index.ts'
import { openBrowser, phone, visit } from '../support/browser.ts'
import { ask, open, type PageToSee, sentForm } from '../support/page-to-see.ts'
import { type TestApp, testApp } from '../support/test-app.ts'
import { stopDatabase } from '../support/test-database.ts'

let app: TestApp
let browser: Browser
const apps: TestApp[] = []
// one page of each kind: an address with an id stands for all of its pattern
const pages = new Map<string, PageToSee>()

const patternOf = (path: string): string =>
  path
    .replace(/^\/service\/[^/]+/, '/service/:id')
    .replace(/^\/topics\/.+/, '/topics/:code')
    .replace(/^\/areas\/.+/, '/areas/:code')
    .replace(/^\/commitments\/(?!kept$|asking$)[^/]+/, '/commitments/:code')
    .replace(/^\/hubs\/(?!answer$)[^/]+/, '/hubs/:slug')
    .replace(/^\/organisations\/[^/]+/, '/organisations/:slug')
    // guidance.test.ts looks at each of these; here one stands for all
    .replace(/^\/understand\/[^/]+$/, '/understand/:topic')
    .replace(/^\/understand\/[^/]+\/[^/]+$/, '/understand/:topic/:reader')
    .replace(/^\/kinds\/(?!by-need)[^/]+$/, '/kinds/:kind')
    .replace(/^\/how-it-felt\/(?:service|page)\/[^/]+$/, '/how-it-felt/:about/:of')
    .replace(/^\/kinds\/(?!by-need$).+/, '/kinds/:slug')
    .replace(/^\/understand\/[^/]+/, '/understand/:topic')
    .replace(/^\/compare\/.+/, '/compare/:sealed')
    .replace(/^\/with\/.+/, '/with/:sealed')
    .replace(/^\/how-it-felt\/.+/, '/how-it-felt/:of')

async function followLinks(): Promise<void> {
  const waiting = ['/']
  while (waiting.length > 0) {
    const path = waiting.shift() ?? ''
    const pattern = patternOf(path)
    if (pages.has(pattern)) continue
    const answer = await fetch(app.url + path, { redirect: 'manual' })
    if (!answer.headers.get('content-type')?.includes('text/html')) continue
    // A visitor who follows a link for members is asked to sign in.
    pages.set(pattern, { url: app.url + path, status: path.startsWith('/members/') ? 401 : 200 })
    const html = await answer.text()
    for (const [, link] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g))
      if (link && link !== '/leave') waiting.push(link)
  }
}

/** Where a form of the search leads. */
async function found(fields: Record<string, string>): Promise<string> {
  const answer = await fetch(`${app.url}/find`, { ...sentForm(fields), redirect: 'manual' })
  return app.url + answer.headers.get('location')
}
const stateOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

async function makeSearches(): Promise<void> {
  const see = (name: string, url: string) => pages.set(name, { url, status: 200 })
  const results = await found({ words: 'nightmares and panic', place: 'Leeds', role: 'adult_for_self' })
  see('results', results)
  see('results with a panel', await found({ words: 'i want to die' }))
  see('results of an unknown place', await found({ place: 'Nowhereatall', words: 'grief' }))
  see('which place do you mean?', await found({ place: 'Bangor' }))
  see('nothing found', await found({ state: stateOf(results), do: 'filters', kind: 'no_such_kind' }))
  const [link = ''] = /\/find\/r\/[^"]+\/service\/[^"]+/.exec(await (await fetch(results)).text()) ?? []
  see('a service from the results', app.url + link)
  see('one band', `${results}?show=remote`)
  see('an empty list', `${results}?show=list`)
  const html = await (await fetch(results)).text()
  const [first = '', second = ''] = [...html.matchAll(/value="keep:([^"]+)"/g)].map(([, id]) => id)
  const kept = await found({ state: stateOf(results), change: `keep:${first}` })
  see('results with something put on the list', kept)
  const both = await found({ state: stateOf(kept), change: `keep:${second}`, show: 'remote' })
  // Without the fragment: scrolled to the note, the exit bar lies over what is above it, which axe takes for a fault.
  const fromTop = (url: string): string => url.split('#')[0] ?? ''
  see('a band with something put on the list from elsewhere', fromTop(both))
  see('a list', `${both.split('?')[0]}?show=list`)
  const less = await found({ state: stateOf(both), change: `drop:${first}`, show: 'list' })
  see('a list with something taken off', fromTop(less))
}

// Three applications started in one process hold each other up, and a busy one answers 503: it is waited for.
async function settled(url: string): Promise<void> {
  for (let look = 0; look < 60; look += 1) {
    if ((await fetch(url)).status !== 503) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Where a form of guidance leads. */
async function sent(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await fetch(app.url + path, { ...sentForm(fields), redirect: 'manual' })
  return app.url + answer.headers.get('location')
}

/** Every question of the finder and its ends, as somebody in danger and as a leader meet them. */
async function walkFinder(): Promise<void> {
  const see = (name: string, url: string) => pages.set(name, { url, status: 200 })
  const chosen: Record<string, string> = {
    role: 'young_person',
    safety: 'child',
    age: 'y12_15',
    nation: 'wales',
    needs: 'self_harm',
    experiences: 'bullying',
  }
  let at = await sent('/finder', { question: 'role', role: chosen.role ?? '' })
  for (const question of ['safety', 'age', 'nation', 'needs', 'experiences', 'words']) {
    see(`finder: ${question}`, at)
    at = await sent('/finder', {
      state: stateOf(at),
      question,
      [question]: chosen[question] ?? 'i hate school',
    })
  }
  see('finder: results', at)
  see('finder: leaders', await sent('/finder', { question: 'role', role: 'leader_commissioner' }))
  const kind = await (await fetch(`${app.url}/kinds`)).text()
  const [slug = ''] = [...kind.matchAll(/name="kind"[^>]*value="([^"]+)"/g)].map(([, value]) => value)
  see('kinds side by side', await sent('/compare', { kind: slug }))
  see('how it felt: sent', await sent('/how-it-felt/page/stages.adults', { felt: 'clear', answer: 'yes' }))
}

/** Each raised for real: by what a browser, a stranger, a machine or bad luck would send. */
async function makeRefusals(): Promise<void> {
  const limited = await testApp('empty', { RATE_LIMIT: '1' })
  const broken = await testApp('empty')
  await broken.database.close()
  const away = await testApp()
  await away.ready
  await stopDatabase(away.database)
  for (const { url } of [app, limited, broken]) await settled(`${url}/areas`)
  apps.push(limited, broken, away)
  const to = (path: string) => app.url + path
  const problem = [...pages.values()].find(({ url }) => url.endsWith('/problem'))?.url ?? ''
  const refusals: [string, PageToSee][] = [
    ['400 an address that cannot be read', { url: to('/find/r/%ff'), status: 400 }],
    [
      '403 a form from elsewhere',
      { url: to('/find'), status: 403, sent: sentForm({ words: 'x' }, { 'sec-fetch-site': 'cross-site' }) },
    ],
    ['410 a closed finder', { url: to('/finder/AAAA'), status: 410 }],
    [
      '422 five words that nobody knows',
      { url: to('/how-it-felt/answer'), status: 422, sent: sentForm({ words: 'one two three' }) },
    ],
    ['422 a pack of nothing', { url: to('/pack'), status: 422, sent: sentForm({}) }],
    ['404 a page that is not there', { url: to('/nothing-here'), status: 404 }],
    [
      '405 a method that nothing here takes',
      { url: to('/topics'), status: 405, sent: { ...sentForm({}), method: 'PUT' } },
    ],
    ['410 a closed search', { url: to('/find/r/anything'), status: 410 }],
    [
      '410 a button of a closed search',
      { url: to('/find'), status: 410, sent: sentForm({ state: 'AAAA', change: 'need:grief' }) },
    ],
    [
      '413 far too many words',
      { url: to('/find'), status: 413, sent: sentForm({ words: 'a'.repeat(200_000) }) },
    ],
    [
      '422 a form without its answer',
      { url: problem, status: 422, sent: sentForm({ words: 'It rings out' }) },
    ],
    ['429 too many requests', { url: `${limited.url}/areas`, status: 429 }],
    ['503 an area while the database is away', { url: `${away.url}/areas`, status: 503 }],
    [
      '503 a search while the database is away',
      { url: `${away.url}/find`, status: 503, sent: sentForm({ words: 'i want to die', place: 'Leeds' }) },
    ],
    ['500 a bug of ours', { url: `${broken.url}/areas`, status: 500 }],
  ]
  for (const [name, page] of refusals) pages.set(name, page)
}

beforeAll(async () => {
  app = await testApp()
  apps.push(app)
  browser = await openBrowser()
  await followLinks()
  await settled(`${app.url}/areas`)
  await makeSearches()
  await walkFinder()
  await makeRefusals()
})

const eachPage = async (look: (page: PageToSee, name: string) => Promise<void>) => {
  for (const [name, page] of pages) await look(page, name)
}

test('there are pages to look at', () => {
  expect(pages.size).toBeGreaterThan(38)
})

test('every page is the one that it was meant to be', async () => {
  await eachPage(async (page, name) => {
    expect((await ask(page)).status, name).toBe(page.status)
  })
})

test('every page has the exit, urgent help first of its block, a neutral title and no trace of tools', async () => {
  await eachPage(async (page, name) => {
    const html = await (await ask(page)).text()
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)
    expect(links.slice(0, 3), name).toContain('/leave')
    const strip = html.slice(html.indexOf('site-footer__urgent'))
    const first = [...strip.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).slice(0, 2)
    expect(first, name).toEqual(['tel:999', 'tel:116123'])
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    expect(title, name).toMatch(/ – Towpath$/)
    expect(sensitiveWordIn(title), name).toBeNull()
    const { pathname } = new URL(page.url)
    expect(
      sensitiveWordIn(
        /^\/(?:find\/r|finder|compare|with|how-it-felt\/sent)\//.test(pathname) ? '' : pathname,
      ),
      name,
    ).toBeNull()
    expect(html, name).toMatch(/<html lang="en-GB"/)
    expect(html, name).not.toMatch(/<script(?![^>]*src=)|<style|style="|onclick=|autoplay/)
    // Nothing takes the focus by itself, but for what is wrong with a form.
    if (page.status !== 422) expect(html, name).not.toContain('autofocus')
    for (const [field] of html.matchAll(
      /<(?:input|textarea)(?![^>]*type="(?:hidden|radio|checkbox|submit)")[^>]*>/g,
    )) {
      // A passkey is offered by the browser in this one field, which holds an address and no need.
      const asksToSignIn = name.startsWith('/sign-in') || page.status === 401
      const isSignIn = asksToSignIn && field.includes('webauthn')
      if (!isSignIn) expect(field, name).toContain('autocomplete="off"')
    }
  })
})

test('every answer carries the headers that protect it, and sets no cookie', async () => {
  const others: PageToSee[] = ['/leave', '/assets/nothing.js', '/place-names.json'].map((path) => ({
    url: app.url + path,
    status: 0,
  }))
  for (const page of [...pages.values(), ...others]) {
    const { pathname: path } = new URL(page.url)
    const answer = await fetch(page.url, { ...page.sent, redirect: 'manual' })
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
      if (page.status !== 400) expect(answer.headers.get('x-robots-tag')).toBe('noindex')
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
  await eachPage(async (page, name) => {
    const report = await validator.validateString(await (await ask(page)).text())
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
    await eachPage(async (each, name) => {
      await open(page, each)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        name,
      ).toEqual([])
    })
    await context.close()
  }, 300_000)
})

test('at 320 pixels, and with text twice as large, nothing has to be scrolled sideways; targets are large enough', async () => {
  const { page, context } = await visit(browser)
  await eachPage(async (each, name) => {
    await open(page, each)
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
  await eachPage(async (each) => {
    await open(page, each)
    await page.waitForLoadState('networkidle')
  })
  expect(asked.filter((address) => !apps.some(({ url }) => address.startsWith(url)))).toEqual([])
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
