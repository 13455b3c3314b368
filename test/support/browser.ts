import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A Chromium for one test file. With `backForwardCache`, Back behaves as on a phone (Playwright switches it off). */
export async function openBrowser({ backForwardCache = false } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  })
  afterAll(() => browser.close())
  return browser
}

export const phone = { width: 320, height: 640 }
export const desk = { width: 1280, height: 800 }

export interface Visit {
  context: BrowserContext
  page: Page
  /** Every address that the browser asked for. */
  asked: string[]
}

/** A visitor with an empty browser, with JavaScript or without. */
export async function visit(
  browser: Browser,
  options: { javaScript?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: options.viewport ?? phone,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  return { context, page, asked }
}

/**
 * Back, as its button does it. The page may be gone before it has answered, which is no fault. Playwright's goBack waits for
 * a load that a kept page never has.
 */
export async function pressBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined)
  await page.waitForTimeout(400)
}
