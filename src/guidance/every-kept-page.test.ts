import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { blocksOf, linksOf, sentencesOf, wordsIn } from '../../test/support/page-text.ts'
import { readGuidanceContent } from './guidance-content.ts'
import { feelingsAbout } from './how-it-felt/feelings.ts'
import { abouts } from './how-it-felt/how-it-felt.ts'
import { guidancePages } from './routes.ts'
import { helplines } from './urgent-help/helpline-content.ts'
import { hasNumber, hasText } from './urgent-help/helpline-rules.ts'

// What is held on every page that is kept in memory: requirements, "Things to hold everywhere", and checks 17, 20 and 23 of
// the safety guide.
const content = readGuidanceContent()
const pages = new Map<string, string>()
for (const route of guidancePages(
  {
    clock: () => new Date('2026-11-22T10:00:00Z'),
    exitTarget: 'https://www.bbc.co.uk/weather',
    toFindSupport: () => ({ action: '/find', fields: [], placeField: 'place', longestPlace: 100 }),
  },
  content,
)) {
  const answer = await route.handle({ params: {}, query: {}, form: {} })
  if (answer.kind === 'page') pages.set(route.path, renderToString(answer.page.body))
}
// Titles of works, under "Where this comes from", are as their authors wrote them.
const oursIn = (html: string): string => html.replace(/<section class="review-foot"[\s\S]*?<\/section>/, '')
const all = [...pages]
const guidePages = all.filter(([path]) => /^\/understand\/[^/]+\/[^/]+$/.test(path))

const registered = new Set(
  helplines.flatMap((line) => [
    ...(hasNumber(line) && line.phone ? [line.phone.number] : []),
    ...(hasText(line) && line.text ? [line.text.number] : []),
  ]),
)
const joined = (number: string): string => number.replaceAll(/\D/g, '').replace(/^44/, '0')
const dialled = new Set([...registered].map(joined))
const phoneLike = /(?<![\w/.-])(?:999|111|101|112|116 ?\d{3}|85258|\+44[\d ]{9,}|0[1-9][\d ]{6,}\d)(?![\w-])/g

test('every number on every page is one of the registry, also where it is only read', () => {
  let rung = 0
  for (const [path, html] of all) {
    for (const { href } of linksOf(html)) {
      if (!/^(tel|sms):/.test(href)) continue
      expect(dialled, `${path}: ${href}`).toContain(joined(href))
      rung += 1
    }
    const read = blocksOf(html).flatMap((block) => block.match(phoneLike) ?? [])
    expect(
      read.filter((number) => !registered.has(number)),
      path,
    ).toEqual([])
  }
  expect(rung).toBeGreaterThan(300)
})

test('NICE is explained where a page first names it, in a sentence and once in the text', () => {
  let named = 0
  for (const [path, html] of all) {
    const text = blocksOf(oursIn(html)).join(' ')
    const [first, explained] = [text.search(/\bNICE\b/), text.indexOf('NICE writes guidance for the NHS')]
    if (first === -1) continue
    named += 1
    expect(explained, path).toBeGreaterThan(-1)
    expect(explained - first, path).toBeLessThan(500)
  }
  expect(named).toBeGreaterThan(30)
})

test('S4.55: where a page comes from is a plain link that tells the other website nothing', () => {
  let links = 0
  for (const [path, html] of all)
    for (const [anchor, address = ''] of html.matchAll(/<a\b[^>]*href="(https?:[^"]*)"[^>]*>/g)) {
      if (address.startsWith('https://www.bbc.co.uk/weather')) continue
      expect(anchor, path).toContain('rel="noreferrer"')
      expect(anchor, path).not.toContain('target=')
      links += 1
    }
  expect(links).toBeGreaterThan(300)
})

test('all kinds of support can be reached by their letter, in short lines', () => {
  const html = pages.get('/kinds') ?? ''
  const letters = linksOf(html).filter(({ href }) => href.startsWith('#letter-'))
  expect(letters.length).toBeGreaterThan(15)
  for (const { href } of letters) expect(html).toContain(`id="${href.slice(1)}"`)
  expect(html.match(/<h3 /g)).toHaveLength(content.kinds.length)
})

test('check 24: nothing plays or opens by itself', () => {
  for (const [path, html] of all)
    expect(html, path).not.toMatch(/autoplay|<video|<audio|<dialog|role="dialog"|autofocus/)
})

test('5: every guide and kind of support shows several lines, each with its hours', () => {
  for (const [path, html] of all.filter(([each]) =>
    /^\/(understand\/[^/]+|kinds(?!\/by-need))\/[^/]+$/.test(each),
  )) {
    const people = html.slice(html.indexOf('id="people"'))
    const ways = linksOf(people).filter(({ href }) => /^(tel|sms):/.test(href))
    expect(ways.length, path).toBeGreaterThanOrEqual(2)
    expect(people, path).toMatch(/Day and night|[Cc]heck hours|\d ?[ap]m/)
  }
})

test('1, 2: no page gives a diagnosis, a score or a level of risk, and nobody is "certified" or at the end', () => {
  for (const [path, html] of all) {
    const text = blocksOf(oursIn(html)).join('\n')
    expect(text, path).not.toMatch(
      /certified|accredited as trauma|trauma-informed organisation|fully trauma|your (?:ACE )?score|your risk level|high[- ]risk (?:person|child|family)/i,
    )
    expect(text, path).not.toMatch(
      /never (?:recover|heal|get over)|scarred|damaged for|will (?:heal|recover|be cured)|guaranteed/i,
    )
    // the words of the source programmes that are not carried over
    expect(text, path).not.toMatch(
      /dysfunctional|chaotic|clingy|bounce back|symptoms of attachment|tendency to(?:wards)? (?:interpersonal )?violence|used help well/i,
    )
  }
})

test('S2.3, 8: no form or worksheet asks for a diagnosis, a score, what happened or somebody’s own past', () => {
  const asked = all.flatMap(([, html]) =>
    [...html.matchAll(/<(?:label|legend)\b[^>]*>([\s\S]*?)<\/(?:label|legend)>/g)].map(
      ([, words = '']) => words,
    ),
  )
  const labels: string[] = []
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const [key, each] of Object.entries(value)) {
      if (
        [
          'label',
          'ask',
          'ask_self',
          'ask_child',
          'child',
          'worker',
          'carer',
          'person',
          'try_saying',
        ].includes(key)
      )
        labels.push(typeof each === 'string' ? each : '')
      collect(each)
    }
  }
  for (const sheet of content.sheets.all) collect(sheet)
  collect(content.sheets.frame)
  const { experiences, needs, ...others } = content.finder.questions
  collect(others)
  const questions = [
    ...asked,
    ...labels,
    ...abouts.flatMap((about) => feelingsAbout(about).map(({ text }) => text)),
  ]
  expect(questions.length).toBeGreaterThan(300)
  // The pack offers the guides by their names, and one of them is "What happened to you?".
  const names = new Set(content.guides.topics.map(({ name }) => name))
  for (const question of questions.filter((each) => !names.has(each))) {
    expect(question).not.toMatch(/diagnos|\bACEs?\b|\bscore|symptom|how many (?:times|things)/i)
    expect(question).not.toMatch(
      /happened to (?:you|me)\b|your (?:own )?(?:past|trauma)|memor(?:y|ies)|remember(?! to)|as a child/i,
    )
    expect(question).not.toMatch(/\bwhy (?:did|do|are|were|is|have)\b/i)
  }
  // Both questions about a person's life can be left, and say so.
  for (const question of [experiences, needs]) expect(question.not_sure).toMatch(/not sure/)
  expect(experiences.rather_not).toMatch(/rather not say/)
})

test('S0.14, S2.4, S2.26: each worksheet opens with strengths, and the log asks whether it was a way of staying safe', () => {
  for (const sheet of content.sheets.all) expect(sheet.parts[0]?.strengths, sheet.id).toBe(true)
  const log = content.sheets.all.find(({ id }) => id === 'reflective_practice_log')
  expect(JSON.stringify(log)).toMatch(/a way of staying safe/)
})

describe('S2.1 and check 20: a content note', () => {
  const noted = all.filter(([, html]) => html.includes('class="content-note"'))

  test('is one sentence before the text, with a way past it that is there, and stands in front of no number', () => {
    expect(noted.length).toBeGreaterThan(10)
    for (const [path, html] of noted) {
      expect(html.match(/class="content-note"/g), path).toHaveLength(1)
      const [, note = ''] = /<div class="content-note" role="note">([\s\S]*?)<\/div>/.exec(html) ?? []
      expect(note.match(/<p>[^<]*<\/p>/g), path).toHaveLength(1)
      const [way] = linksOf(note)
      expect(html, path).toContain(`id="${way?.href.slice(1)}"`)
      expect(html.indexOf('content-note'), path).toBeLessThan(html.indexOf('<article'))
      expect(path).toMatch(/^\/understand\//)
      // Nothing is closed by it: the text and the lines are in the page as they are.
      expect(html, path).not.toMatch(/hidden=""|aria-modal/)
    }
  })

  test('stands on every guide that names sexual abuse or assault', () => {
    for (const [path, html] of guidePages) {
      const [article = ''] = /<article[\s\S]*<\/article>/.exec(html) ?? []
      if (/sexual (?:abuse|assault)|\brape/i.test(blocksOf(article).join(' '))) {
        expect(html, path).toContain('class="content-note"')
      }
    }
  })
})

test('the pages for professionals say whom they are for and offer the other door first; safeguarding is one step away', () => {
  const written = guidePages.filter(([path]) => path.endsWith('/professionals'))
  expect(written.length).toBeGreaterThan(12)
  for (const [path, html] of [...written, ...all.filter(([each]) => each === '/professionals')]) {
    const door = html.indexOf('Looking for support?')
    expect(door, path).toBeGreaterThan(-1)
    expect(html.slice(door, door + 80)).toContain('href="/"')
    expect(door, path).toBeLessThan(html.indexOf('<h2'))
  }
  for (const [path, html] of written) {
    expect(html, path).toContain('/kinds/council-and-local-contacts')
    expect(blocksOf(html).join(' '), path).toMatch(/never replaces? (?:it|your safeguarding)/)
  }
})

// Check 23: a smoke alarm, not proof (safety guide 1.6), so pages above 11 are only named. Flesch and Kincaid's formula.
test('no page looks harder than reading age 14, and those harder than 11 are named', () => {
  const syllables = (word: string): number =>
    Math.max(
      1,
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]{1,2}/g)?.length ?? 1,
    )
  const ages = all.map(([path, html]) => {
    const sentences = sentencesOf(oursIn(html)).filter((sentence) => wordsIn(sentence) > 3)
    const words = sentences.flatMap((sentence) => sentence.match(/[a-z’']+/gi) ?? [])
    const sum = words.reduce((total, word) => total + syllables(word), 0)
    const age = 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59 + 5
    return { path, age }
  })
  const hard = ages.filter(({ age }) => age > 11).map(({ path, age }) => `${path} (${age.toFixed(1)})`)
  process.stdout.write(`  may read harder than age 11: ${hard.join(', ') || 'none'}\n`)
  expect(ages.filter(({ age }) => !(age < 14))).toEqual([])
})
