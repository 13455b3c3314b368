import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteLayout } from '../../src/app/layout/site-layout.ts'
import { exportMirror } from '../../src/app/mirror/export-mirror.ts'
import { mirrorStartPage } from '../../src/app/mirror/mirror-start-page.tsx'
import { findFields } from '../../src/directory/index.ts'
import { guidancePages, helplines, readGuidanceContent } from '../../src/guidance/index.ts'
import { projectPath } from '../../src/platform/files/project.ts'
import { usualSite } from '../../src/platform/site/site.ts'
import { openBrowser, phone, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

const clock = () => new Date('2026-11-22T10:00:00Z')
const exitTarget = 'https://www.bbc.co.uk/weather'
const routes = guidancePages({ clock, exitTarget, toFindSupport: findFields }, readGuidanceContent())
const addresses = routes.map((route) => route.path)

let app: TestApp
let browser: Browser
beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
})

test('axe finds nothing wrong on any page of guidance', async () => {
  const context = await browser.newContext({ viewport: phone })
  const page = await context.newPage()
  expect(addresses.length).toBeGreaterThan(120)
  for (const address of addresses) {
    await page.goto(app.url + address)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      address,
    ).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  await context.close()
}, 600_000)

test('the first view of every page of guidance is at most 25 KB compressed', async () => {
  const style = /href="(\/assets\/[^"]+\.css)"/
  const scripts = /src="(\/assets\/[^"]+\.js)"/g
  const sizeOf = async (address: string): Promise<number> => {
    const answer = await fetch(app.url + address, { headers: { 'accept-encoding': 'br' } })
    // fetch unpacks: what was sent stands in the header
    await answer.arrayBuffer()
    return Number(answer.headers.get('content-length'))
  }
  const html = await (await fetch(app.url + addresses[0])).text()
  const shared = [
    style.exec(html)?.[1] ?? '',
    ...[...html.matchAll(scripts)].map(([, source]) => source ?? ''),
  ]
  let sharedBytes = 0
  for (const asset of shared) sharedBytes += await sizeOf(asset)
  expect(sharedBytes).toBeGreaterThan(5_000)
  for (const address of addresses)
    expect((await sizeOf(address)) + sharedBytes, address).toBeLessThanOrEqual(25 * 1024)
})

describe('with the database gone', () => {
  test('every urgent and guidance page answers, and so do the finder and its results', async () => {
    const broken = await testApp('empty')
    await broken.database.close()
    for (const address of addresses) expect((await fetch(broken.url + address)).status, address).toBe(200)
    const { page, context } = await visit(browser, { javaScript: false })
    await page.goto(`${broken.url}/finder`)
    await page.getByLabel('Someone I love or live with', { exact: true }).check()
    await page.getByRole('button', { name: 'Go on' }).click()
    for (let question = 1; question < 7; question += 1)
      await page.getByRole('button', { name: 'Leave this out' }).click()
    await page.getByRole('heading', { name: 'What may help', level: 1 }).waitFor()
    await page.goto(`${broken.url}/kinds`)
    await page.getByText('Choose from all kinds of support').click()
    await page.getByLabel('EMDR', { exact: true }).check()
    await page.getByLabel('Play therapy', { exact: true }).check()
    await page.getByRole('button', { name: 'Compare' }).click()
    expect(await page.locator('thead th').allTextContents()).toEqual(
      expect.arrayContaining(['EMDR', 'Play therapy']),
    )
    await context.close()
  })
})

describe('the copy that needs no server', () => {
  let folder: string
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'mirror-')), 'copy')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const exported = () =>
    exportMirror({
      folder,
      routes,
      layout: siteLayout(clock),
      startPage: mirrorStartPage('2026-11-22', usualSite),
      assets: projectPath('dist', 'assets'),
      exitTarget,
      liveAt: '',
      turn: join(folder, '..', 'turn.lock'),
      onPage: () => undefined,
    })

  test('opens from disk, leads from page to page, and holds every helpline that is shown', async () => {
    // The finder, packs and fetching an answer are forms, which only the site itself can answer.
    expect(await exported()).toEqual({ kind: 'done', pages: addresses.length + 1 - 3 })
    const { page, context, asked } = await visit(browser)
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.getByText('copy from 22 November 2026').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui')
    await page.locator('main').getByRole('link', { name: 'Urgent help' }).click()
    await page.getByRole('heading', { name: 'Urgent help', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Scotland' }).click()
    await page.getByRole('heading', { name: /in Scotland/ }).waitFor()
    await page.getByRole('link', { name: 'Every line, A to Z' }).click()
    await page.getByRole('heading', { name: 'Every line, A to Z' }).waitFor()
    const text = await page.locator('main').innerText()
    const numbers = helplines.flatMap((line) =>
      line.number_confirmed && line.phone ? [line.phone.number] : [],
    )
    expect(numbers.length).toBeGreaterThan(15)
    for (const number of numbers) expect(text).toContain(number)
    await page.goto(pathToFileURL(join(folder, 'understand', 'index.html')).href)
    await page.getByRole('link', { name: 'Finding a way through' }).click()
    await page.getByRole('link', { name: 'I am an adult' }).click()
    await page.getByRole('heading', { name: 'About this page' }).waitFor()
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([])
    await context.close()
  })

  test('has no link that leads nowhere, no form and no script', async () => {
    await exported()
    const names = await readdir(folder, { recursive: true })
    const files = new Set(names.map(String))
    for (const name of [...files].filter((each) => each.endsWith('.html'))) {
      const html = await readFile(join(folder, name), 'utf8')
      expect(html, name).not.toMatch(/<form|<script/)
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"#]+)[^"]*"/g)) {
        if (/^(?:tel|sms|mailto|https?):/.test(address)) continue
        expect(files, `${name}: ${address}`).toContain(join(name, '..', address))
      }
    }
  })

  test('never replaces a folder with somebody’s own files', async () => {
    const own = await mkdtemp(join(tmpdir(), 'own-'))
    await writeFile(join(own, 'letter.txt'), 'mine')
    folder = own
    expect(await exported()).toEqual({ kind: 'not_ours' })
    expect(await readFile(join(own, 'letter.txt'), 'utf8')).toBe('mine')
  })
})
