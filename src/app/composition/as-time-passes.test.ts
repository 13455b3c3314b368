import { expect, test, vi } from 'vitest'
import { testApp } from '../../../test/support/test-app.ts'
import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths, helplines } from '../../guidance/index.ts'

// Only what makes pages anew each minute: everything else keeps real time.
vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
const app = await testApp('empty')
const says = async (path: string, words: RegExp): Promise<boolean> =>
  words.test(await (await fetch(app.url + path)).text())
const listing = (id: string): string => helplines.find((line) => line.id === id)?.listing_id ?? ''
const page = directoryPaths.service(listing('breathing-space'))

/** A minute goes by; the pages that it makes anew are there soon after. */
async function aMinuteLater(path: string, words: RegExp): Promise<void> {
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(async () => expect(await says(path, words)).toBe(true), { timeout: 20_000 })
}

test('a helpline is open or closed at the minute somebody looks, by the clock of the application', async () => {
  app.setTime(new Date('2026-11-23T17:59:30Z'))
  expect(await says(page, /Closed now, opens today 6pm/)).toBe(true)
  app.setTime(new Date('2026-11-23T18:00:00Z'))
  expect(await says(page, /Open now/)).toBe(true)
})

test('hours whose review passes while the server runs are no longer said, on kept pages neither', async () => {
  app.setTime(new Date('2026-11-23T18:00:00Z'))
  await aMinuteLater(guidancePaths.urgentHelp, /Monday to Thursday 6pm to 2am/)
  expect(await says(directoryPaths.home, /Somebody to listen, day or night/)).toBe(true)

  app.setTime(new Date('2031-11-23T18:00:00Z'))
  expect(await says(page, /(Open|Closed) now/)).toBe(false)
  expect(await says(directoryPaths.home, /Somebody to listen, day or night/)).toBe(false)
  await aMinuteLater(guidancePaths.urgentHelp, /Check hours: ours may be out of date/)
})
