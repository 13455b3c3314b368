import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, phone, pressBack, visit } from '../support/browser.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
let browser: Browser
let browserWithCache: Browser
beforeAll(async () => {
  app = await testApp()
  browser = await openBrowser()
  browserWithCache = await openBrowser({ backForwardCache: true })
})

async function noFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click()
const leaveOut = (page: Page) => page.getByRole('button', { name: 'Leave this out' }).click()

interface Walk {
  who: string
  role: string
  safety?: string
  age?: string
  nation?: string
  needs?: string[]
  experiences?: string[]
  words?: string
  /** What somebody like this finds among the results, and what they never find there. */
  finds: string[]
  neverFinds: string[]
}

const walks: Walk[] = [
  {
    who: 'a parent of a 7-year-old',
    role: 'A child I look after',
    safety: 'Yes, for now',
    age: '7 to 11',
    nation: 'England',
    needs: ['Sleep and nightmares', 'How your child behaves when things are hard'],
    experiences: ['An adult at home hurting or scaring another adult'],
    finds: ['Recovery work for children who lived with domestic abuse'],
    neverFinds: ['Family or systemic therapy', 'A conversation about medicines'],
  },
  {
    who: 'a 15-year-old',
    role: "Me, and I'm 12 to 17",
    age: '12 to 15',
    nation: 'Scotland',
    needs: ['Feeling low or hopeless', 'Feeling alone with it'],
    finds: ['A helpline for children and teenagers'],
    neverFinds: ['NHS talking therapies for adults', 'Counselling for adults'],
  },
  {
    who: 'an adult who was abused as a child',
    role: "Me, and I'm 18 or over",
    age: '26 to 64',
    nation: 'Wales',
    needs: ['Memories or flashbacks that push in'],
    experiences: ['Sexual abuse when you were a child'],
    words: 'nightmares most nights',
    finds: ['A helpline for people who were abused', 'Trauma-focused CBT'],
    neverFinds: ['NHS talking therapies for adults', 'A helpline for children and teenagers'],
  },
  {
    who: 'a teacher',
    role: 'Someone I work with',
    safety: 'A child is being harmed, or may be',
    age: '7 to 11',
    nation: 'England',
    needs: ['Advice about someone you work with'],
    finds: ['Telling someone who can protect a child or adult', 'Advice and consultation for practitioners'],
    neverFinds: ['A helpline for children and teenagers'],
  },
  {
    who: 'a GP',
    role: 'Someone I work with',
    age: '18 to 25',
    nation: 'Northern Ireland',
    needs: ['Memories or flashbacks that push in', 'Sleep and nightmares'],
    finds: ['Trauma-focused CBT'],
    neverFinds: ['NHS talking therapies for adults', 'Play therapy'],
  },
  {
    who: 'a grandmother who brings up her grandchild',
    role: 'A child I foster, adopted, or look after as family or guardian',
    age: '7 to 11',
    nation: 'England',
    needs: ['How your child behaves when things are hard'],
    finds: ['Support for foster, adoptive and kinship families'],
    neverFinds: ['A conversation about medicines'],
  },
]

/** Opens the groups one after the other, as somebody does who looks for a word, and ticks it where it is. */
async function choose(page: Page, choice: string): Promise<void> {
  const group = page.locator('details', { has: page.getByLabel(choice, { exact: true }) })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  await page.getByLabel(choice, { exact: true }).check()
}

async function answer(page: Page, walk: Walk): Promise<void> {
  await page.goto(`${app.url}/finder`)
  await page.getByLabel(walk.role, { exact: true }).check()
  await goOn(page)
  for (const choice of [walk.safety, walk.age, walk.nation]) {
    if (choice === undefined) {
      await leaveOut(page)
      continue
    }
    await page.getByLabel(choice, { exact: true }).check()
    await goOn(page)
  }
  for (const choices of [walk.needs, walk.experiences]) {
    for (const choice of choices ?? []) await choose(page, choice)
    await (choices ? goOn(page) : leaveOut(page))
  }
  if (walk.words) await page.getByLabel('In your own words').fill(walk.words)
  await goOn(page)
  await page.getByRole('heading', { name: 'What may help', level: 1 }).waitFor()
}

describe.each(walks)('$who, without JavaScript', (walk) => {
  test('is shown what may help, with reasons, and goes on to real services', async () => {
    const { page, asked, context } = await visit(browser, { javaScript: false })
    await answer(page, walk)
    const { page: seeing, context: other } = await visit(browser)
    await seeing.goto(page.url())
    await noFaults(seeing)
    await other.close()

    const shown = await page.locator('section[aria-labelledby="kinds"] .card__heading').allTextContents()
    for (const name of walk.finds) expect(shown).toContain(name)
    for (const name of walk.neverFinds) expect(shown).not.toContain(name)
    expect(shown.length).toBeLessThanOrEqual(8)
    const reasons = await page.locator('section[aria-labelledby="kinds"] .card li').allTextContents()
    expect(reasons.some((reason) => reason.startsWith('Because'))).toBe(true)
    expect(await page.locator('#lines ~ ul li').count()).toBeGreaterThanOrEqual(2)
    if (walk.safety?.startsWith('A child is being harmed')) {
      const [above = ''] = (await page.locator('main').innerText()).split('What may help')
      expect(above).toContain('Tell somebody who can help')
    }
    // safety guide, check 11: nothing that was chosen stands in an address or a title
    for (const address of asked)
      expect(decodeURIComponent(address)).not.toMatch(
        /sleep|abuse|england|scotland|wales|parent|teacher|nightmare/i,
      )
    expect(await page.title()).toBe('What may help – Towpath')

    await page.getByLabel('Where?').first().fill('Leeds')
    await page.getByRole('button', { name: 'Find services', exact: true }).click()
    await page.waitForURL(/\/find\/r\//)
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor()
    expect(await page.locator('.card').count()).toBeGreaterThan(0)
    await context.close()
  })
})

describe.each([{ javaScript: false }, { javaScript: true }])(
  'going back, JavaScript: $javaScript',
  ({ javaScript }) => {
    test.each([{ cached: true }, { cached: false }])(
      'brings the answer back and no expired form, with the browser’s cache: $cached',
      async ({ cached }) => {
        const { page, context } = await visit(cached ? browserWithCache : browser, { javaScript })
        await page.goto(`${app.url}/finder`)
        await page.getByLabel('A child I look after', { exact: true }).check()
        await goOn(page)
        await page.getByLabel('Yes, for now', { exact: true }).check()
        await goOn(page)
        await page.getByLabel('7 to 11', { exact: true }).waitFor()
        await pressBack(page)
        await page.getByRole('heading', { name: 'Is everybody safe enough right now?' }).waitFor()
        expect(await page.getByLabel('Yes, for now', { exact: true }).isChecked()).toBe(true)
        await page.getByRole('link', { name: 'Back', exact: true }).click()
        expect(await page.getByLabel('A child I look after', { exact: true }).isChecked()).toBe(true)
        await context.close()
      },
    )
  },
)

test('passing over everything still ends with kinds, lines and services; a foreign link begins again kindly', async () => {
  const { page, context } = await visit(browser, { javaScript: false })
  await page.goto(`${app.url}/finder`)
  for (let question = 0; question < 7; question += 1) await leaveOut(page)
  await page.getByRole('heading', { name: 'What may help', level: 1 }).waitFor()
  expect(await page.locator('section[aria-labelledby="kinds"] .card').count()).toBeGreaterThan(2)
  const answered = await page.goto(`${app.url}/finder/AAAA`)
  expect(answered?.status()).toBe(410)
  await page.getByRole('link', { name: 'Begin again' }).click()
  await page.getByRole('heading', { name: 'Who is this for?' }).waitFor()
  await context.close()
})

test.each(["Me, and I'm under 12", "Me, and I'm 12 to 17", 'A child I look after'])(
  'on the smallest phone no question of many boxes is a wall, for: %s',
  async (role) => {
    const { page, context } = await visit(browser, { javaScript: false, viewport: phone })
    await page.goto(`${app.url}/finder`)
    await page.getByLabel(role, { exact: true }).check()
    await goOn(page)
    for (let question = 2; question < 5; question += 1) await leaveOut(page)
    for (const question of [5, 6]) {
      await page.getByText(`Question ${question} of 7`).waitFor()
      const button = await page.getByRole('button', { name: 'Go on' }).boundingBox()
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(1.6 * phone.height)
      await leaveOut(page)
    }
    await context.close()
  },
)

test('the word that somebody likes goes with them into the guides, sealed', async () => {
  const { page, context, asked } = await visit(browser, { javaScript: false })
  await page.goto(`${app.url}/finder`)
  for (let question = 0; question < 6; question += 1) await leaveOut(page)
  await page.getByLabel('My own word', { exact: true }).first().check()
  await page.getByRole('textbox', { name: 'My own word' }).fill('mending <b>')
  await goOn(page)
  await page.getByRole('link', { name: 'Understand what is happening' }).click()
  await page.getByRole('link', { name: 'Finding a way through' }).click()
  await page.getByRole('link', { name: 'I am an adult' }).click()
  expect(await page.locator('article').textContent()).toMatch(/mending <b>/i)
  for (const address of asked) expect(decodeURIComponent(address)).not.toContain('mending')
  await page.goto(`${app.url}/understand/stages/adults`)
  expect(await page.locator('article').textContent()).toMatch(/recovery/i)
  await context.close()
})

test('a leader is shown the door for teams and areas, and still somebody to talk to', async () => {
  const { page, context } = await visit(browser, { javaScript: false })
  await page.goto(`${app.url}/finder`)
  await page.getByLabel('My team, organisation or area', { exact: true }).check()
  await goOn(page)
  await page.getByRole('heading', { name: 'For a team, an organisation or an area' }).waitFor()
  await page.getByRole('link', { name: 'Becoming trauma-informed together' }).waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
  await context.close()
})
