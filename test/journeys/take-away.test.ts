import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visit } from '../support/browser.ts'
import { readPdf } from '../support/read-pdf.ts'
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
    test('a parent puts two guides and a sheet into one file; no address says which', async () => {
      const { page, asked } = await visit(browser, { javaScript })
      await page.goto(`${app.url}/pack`)
      await page.getByRole('button', { name: 'Put them together' }).click()
      await page.getByRole('alert').getByText('Choose at least one guide or worksheet').waitFor()

      await page.getByLabel('Parents and carers').check()
      await page.getByLabel('Talking about hard things').check()
      await page.getByLabel('What behaviour may be saying').check()
      await page.getByLabel('The people and places around you').check()
      if (javaScript) {
        await page.getByRole('button', { name: 'Put them together' }).click()
        await page.getByText('Your file is ready.').waitFor()
        expect(await page.getByRole('progressbar').getAttribute('value')).toBe('3')
      }
      const saving = page.waitForEvent('download')
      if (javaScript) await page.getByRole('link', { name: 'Save the file' }).click()
      else await page.getByRole('button', { name: 'Put them together' }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('guides.pdf')
      const pdf = await readPdf(readFileSync(await download.path()))
      expect(pdf.outline).toHaveLength(3)
      for (const address of asked)
        expect(decodeURIComponent(address)).not.toMatch(/parent|talking|behaviour|ecomap/i)
      await page.context().close()
    })
  },
)

test('a printed guide is the text, its sources and the urgent strip, without what only a screen can do', async () => {
  const { page } = await visit(browser)
  await page.goto(`${app.url}/understand/talking/adults`)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.exit-bar', 'nav', '.take-away', '.site-footer__rest'])
    for (const each of await page.locator(hidden).all()) expect(await each.isVisible(), hidden).toBe(false)
  for (const shown of ['h1', 'article', '.review-foot details', '.site-footer__urgent'])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  await page.context().close()
})
