import { globSync, readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { blocksOf, linksOf, sentencesOf, wordsIn } from '../../test/support/page-text.ts'
import { telephoneUri } from '../design-system/index.ts'
import { projectPath } from '../platform/files/project.ts'
import type { Page } from '../platform/http/answer.ts'
import { readGuidanceContent } from './guidance-content.ts'
import { paths } from './paths.ts'
import { guidancePages } from './routes.ts'
import { sensitiveWordIn } from './safety/sensitive-words.ts'
import { helplines } from './urgent-help/helpline-content.ts'
import { hasNumber, hasText } from './urgent-help/helpline-rules.ts'
import { urgentWords } from './urgent-help/urgent-sections.ts'
import { StripOf } from './urgent-help/urgent-strip.tsx'

async function pagesAt(instant: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>()
  const clock = () => new Date(instant)
  const routes = guidancePages(
    {
      clock,
      exitTarget: 'https://www.bbc.co.uk/weather',
      toFindSupport: () => ({ action: '/find', fields: [], placeField: 'place', longestPlace: 100 }),
    },
    readGuidanceContent(),
  )
  for (const route of routes) {
    expect(route).toMatchObject({ method: 'GET', kept: 'memory', who: 'anyone' })
    expect(route.path).not.toContain(':')
    const answer = await route.handle({ params: {}, query: {}, form: {} })
    if (answer.kind === 'page') pages.set(route.path, answer.page)
  }
  return pages
}

const pages = await pagesAt('2026-11-22T10:00:00Z')
const html = (path: string): string => renderToString(pages.get(path)?.body ?? <p />)
const situations = urgentWords.sections.map(({ id }) => paths.urgentHelpAbout(id))
const urgent = [...pages.keys()].filter(
  (path) => path.startsWith(paths.urgentHelp) && ![...situations, paths.allLines].includes(path),
)
const shownNumbers = helplines.flatMap((line) => [
  ...(hasNumber(line) && line.phone ? [line.phone.number] : []),
  ...(hasText(line) && line.text ? [line.text.number] : []),
])
// Anything that looks as if it could be rung: 999, 116 123, 0808 2000 247.
const phoneLike = /(?<![\w/.-])(?:999|111|101|112|116 ?\d{3}|85258|\+44[\d ]{9,}|0[1-9][\d ]{6,}\d)(?![\w-])/g

// Look guide, voice. Names of laws and services are as they are, and words between quotation marks are somebody else's.
const unkind =
  /.{0,20}(?:\b(?:just|simply|victims?|survivors?|oops|you should|you need to|you must)\b|don.t worry|!).{0,20}/gi
const named =
  /Victim Support|Victims[’'] Code|Victims and Prisoners Act|Victims[’'] (?:hubs|services)|The Survivors Trust|Survivors of Bereavement by Suicide|“[^”]*”/gi

describe.each([...pages])('%s', (path, page) => {
  const body = renderToString(page.body)

  test('has a neutral title and address, one heading of the first level and valid HTML', async () => {
    expect(sensitiveWordIn(page.title)).toBeNull()
    expect(sensitiveWordIn(path)).toBeNull()
    for (const { href } of linksOf(body)) if (href.startsWith('#')) expect(sensitiveWordIn(href)).toBeNull()
    expect(body.match(/<h1/g)).toHaveLength(1)
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'tel-non-breaking': 'off',
        'void-style': 'off',
        // Boxes of one question share a name, in several groups as well.
        'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      },
    })
    const { results } = await validator.validateString(
      `<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`,
    )
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  test('can be read when tired: 15 words a sentence or fewer on average, none over 30, no word that blames', () => {
    // Titles of works, under "Where this comes from", are as their authors wrote them.
    const ours = body.replace(/<section class="review-foot"[\s\S]*?<\/section>/, '')
    const lengths = sentencesOf(ours).map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    const prose = lengths.filter(({ words }) => words > 3)
    expect(prose.reduce((sum, { words }) => sum + words, 0) / prose.length).toBeLessThanOrEqual(15)
    expect(
      lengths
        .filter(({ words }) => words > 30)
        .map(({ sentence }) => sentence)
        .join(' | '),
    ).toBe('')
    const text = blocksOf(ours).join(' ').replaceAll(named, '')
    expect((text.match(unkind) ?? []).join(' | ')).toBe('')
  })
})

test('every number on an urgent help page is one of the registry, and a link that rings or writes to it', () => {
  for (const path of urgent) {
    for (const { href, text } of linksOf(html(path))) {
      if (!/^(tel|sms):/.test(href)) continue
      const number = text.replace(/^Call /, '')
      expect(shownNumbers, path).toContain(number)
      expect([telephoneUri(number), `sms:${number.replaceAll(' ', '')}`]).toContain(href)
      expect(href).toMatch(/^(tel|sms):\+?\d{3,13}$/)
    }
    const read = blocksOf(html(path)).flatMap((block) => block.match(phoneLike) ?? [])
    expect(read.length).toBeGreaterThan(10)
    expect(read.filter((number) => !shownNumbers.includes(number))).toEqual([])
  }
})

test('no page of any capability has a telephone number written into it', () => {
  const files = globSync('src/**/*.tsx', { cwd: projectPath() }).filter(
    (name) => !/\.(examples|test)\.tsx$/.test(name),
  )
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((name) => {
    const code = readFileSync(projectPath(name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    return [...code.matchAll(phoneLike)].map(([number]) => `${name}: ${number}`)
  })
  expect(found).toEqual([])
})

test('urgent help begins with danger, then one line that listens at any hour, and has no menu above it', () => {
  for (const path of urgent) {
    expect(pages.get(path)?.frame).toBe('urgent_help')
    const body = html(path)
    expect(
      linksOf(body)
        .slice(0, 2)
        .map(({ href }) => href),
    ).toEqual(['tel:999', 'tel:116123'])
    const card = body.slice(body.indexOf('urgency-card--emergency'), body.indexOf('</section>'))
    expect(linksOf(card).map(({ href }) => href)).toEqual(['tel:999'])
    expect(card).toMatch(/Emergency: <\/span>Call 999 if:/)
    expect(card).toMatch(/55.*text 999.*call log/s)
    expect(body).not.toMatch(/<svg|<img|<nav/)
    const headings = [...body.matchAll(/<h2[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)/g)].map(
      ([, heading]) => heading,
    )
    expect(headings.slice(0, 5)).toEqual([
      'Call 999 if:',
      'Not safe at home',
      'Thoughts of suicide',
      'Somebody to talk to',
      'Worried about a child',
    ])
    expect(body).toContain('Every call stays in the phone’s call log')
  }
})

test('the page of a nation has its own lines and none of another', () => {
  const england = html(paths.urgentHelpIn('england'))
  expect(england).toContain('tel:08082000247')
  expect(england).not.toMatch(/tel:08088088000|tel:08000271234/)
  expect(html(paths.urgentHelpIn('northern_ireland'))).toContain('tel:08088088000')
})

test('after the review date nothing vanishes, and every line says to check its hours', async () => {
  const later = (await pagesAt('2027-06-15T10:00:00Z')).get(paths.urgentHelp)
  const body = renderToString(later?.body ?? <p />)
  expect(linksOf(body).length).toBe(linksOf(html(paths.urgentHelp)).length)
  expect(body).not.toContain('Day and night, every day')
  expect(body).toContain('Check hours: ours may be out of date')
})

test('the strip of every page: the emergency number, a line that listens, then all urgent help', () => {
  const strip = renderToString(<StripOf today={() => '2026-11-22'} />)
  expect(linksOf(strip).map(({ href }) => href)).toEqual(['tel:999', 'tel:116123', '/urgent-help'])
  expect(strip).toContain('day or night')
  const late = renderToString(<StripOf today={() => '2027-06-15'} />)
  expect(linksOf(late).map(({ href }) => href)).toEqual(['tel:999', 'tel:116123', '/urgent-help'])
  expect(late).toContain('check hours')
})

test('the exit is explained where people can find it, with what it does not do', () => {
  const staying = html(paths.stayingSafe)
  const before = html(paths.beforeYouStart)
  for (const body of [staying, before]) {
    expect(body).toContain('does not erase your browser’s history')
    expect(body).toMatch(/Shift (key )?three times/)
    expect(body).toContain('www.bbc.co.uk')
  }
  expect(linksOf(staying).map(({ href }) => href)).toContain(paths.beforeYouStart)
  expect(linksOf(before).map(({ href }) => href)).toContain(paths.stayingSafe)
})

test('each situation of urgent help has a page: danger first, its own lines, what happens, and nothing to sign', () => {
  expect(situations.length).toBeGreaterThan(5)
  for (const path of situations) {
    const links = linksOf(html(path)).map(({ href }) => href)
    expect(links[0]).toBe('tel:999')
    expect(links.filter((href) => href.startsWith('tel:')).length).toBeGreaterThan(2)
    for (const { href, text } of linksOf(html(path)))
      if (href.startsWith('tel:')) expect(shownNumbers).toContain(text.replace(/^Call /, ''))
    expect(html(path)).toContain('How to start')
  }
})
