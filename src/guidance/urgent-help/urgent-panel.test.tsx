import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { blocksOf, linksOf, sentencesOf, wordsIn } from '../../../test/support/page-text.ts'
import { projectPath } from '../../platform/files/project.ts'
import { nations } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { panelWords, readPanelWords } from './panel-content.ts'
import { knownThemes, panelLines } from './panel-rules.ts'
import { panelLevels } from './panel-words.ts'
import { UrgentPanel } from './urgent-panel.tsx'

const now = new Date('2026-11-22T20:00:00Z')
const show = (level: (typeof panelLevels)[number], themes: string[], nation: string | null) =>
  renderToString(<UrgentPanel level={level} themes={themes} nation={nation} now={now} />)
const cardOf = (html: string) => html.slice(html.indexOf('<section'), html.indexOf('</section>'))

test('somebody in danger sees 999 first, and a page only where all numbers are for one group of people', () => {
  for (const theme of Object.keys(panelWords.themes)) {
    for (const nation of [...nations, null]) {
      const card = cardOf(show('emergency', [theme], nation))
      expect(card).toContain('<span class="govuk-visually-hidden">Emergency: </span>Call 999 if:')
      const links = linksOf(card)
      expect(links[0]?.href).toBe('tel:999')
      expect(links.length, `${theme} in ${nation}`).toBeGreaterThanOrEqual(3)
      const pages = links.map(({ href }) => href).filter((href) => !href.startsWith('tel:'))
      expect(pages).toEqual(
        theme === 'sexual_assault' && nation === 'england' ? ['https://247sexualabusesupport.org.uk/'] : [],
      )
    }
  }
})

test('at every level, for every theme and nation, there are several lines and a word that nothing is taken away', () => {
  for (const level of panelLevels) {
    for (const theme of Object.keys(panelWords.themes)) {
      for (const nation of [...nations, null]) {
        const html = show(level, [theme], nation)
        expect(
          linksOf(html).filter(({ href }) => /^(tel|sms|https):/.test(href)).length,
        ).toBeGreaterThanOrEqual(2)
        expect(
          linksOf(html).some(({ href }) => href.startsWith('tel:')),
          `${level} ${theme} ${nation}`,
        ).toBe(true)
        expect(html).toContain('What you asked for is below.')
        expect(html).not.toMatch(/<dialog|autofocus|aria-live/)
        expect(sentencesOf(html).filter((sentence) => wordsIn(sentence) > 30)).toEqual([])
        expect(blocksOf(html).join(' ')).not.toMatch(
          /\b(just|simply|victims?|survivors?|you should|you must)\b|!/i,
        )
      }
    }
  }
})

test('words and lines follow what it is about', () => {
  expect(show('urgent', ['suicide'], 'england')).toMatch(/thoughts of ending your life.*tel:111".*option 2/s)
  expect(show('urgent', ['suicide'], 'northern_ireland')).toContain('tel:08088088000')
  expect(show('urgent', ['not_safe_at_home'], 'wales')).toMatch(
    /somebody close to you hurts or frightens you.*tel:08088010800/s,
  )
  expect(show('safeguarding', ['child_at_risk'], 'scotland')).toMatch(
    /Tell somebody who can help if:.*tel:08088005000/s,
  )
  expect(show('safeguarding', ['own_sexual_thoughts'], null)).toContain('tel:08081000900')
  expect(show('soft', ['past_or_worry'], 'england')).toMatch(
    /now or another day.*tel:116123.*napac\.org\.uk/s,
  )
  // long ago: not the lines for children of today
  expect(show('soft', ['child_at_risk'], 'england')).not.toMatch(/tel:08088005000/)
})

test('after an assault the line for anybody comes first, by its own page while nobody has confirmed its number', () => {
  for (const level of ['emergency', 'urgent', 'safeguarding'] as const) {
    for (const nation of [...nations, null]) {
      const lines = panelLines(helplines, {
        ...{ age: 'unknown', level, nation, now, today: '2026-11-22' },
        themes: knownThemes(panelWords, level, ['sexual_assault']),
      })
      expect(lines[0]?.only_for, `${level} ${nation}`).toBeNull()
    }
  }
  expect(show('urgent', ['sexual_assault'], 'england')).toMatch(
    /247sexualabusesupport.*referral centre \(SARC\).*Galop/s,
  )
  expect(show('emergency', ['sexual_assault'], 'england')).toMatch(/247sexualabusesupport.*Galop/s)
  expect(show('urgent', ['sexual_assault'], 'england')).not.toContain('0808 500 2222')
})

test('at three in the morning, a line that is closed comes after those that are open', () => {
  const calmFirst = helplines.map((line) => (line.id === 'calm' ? { ...line, rank: 2 } : line))
  const at = (instant: string) =>
    panelLines(calmFirst, {
      age: 'unknown',
      level: 'urgent',
      themes: knownThemes(panelWords, 'urgent', ['past_or_worry']),
      nation: 'england',
      now: new Date(instant),
      today: '2026-11-23',
    }).map(({ id }) => id)
  expect(at('2026-11-23T19:00:00Z')[0]).toBe('calm')
  expect(at('2026-11-23T03:00:00Z').at(-1)).toBe('calm')
})

test('a soft word brings no red and no card', () => {
  expect(show('soft', ['past_or_worry'], null)).not.toContain('urgency-card')
})

test('a theme that nobody has written words for, a place outside the UK and no level at all do no harm', () => {
  expect(show('urgent', ['something new'], 'jersey')).toBe(show('urgent', [], null))
  expect(show('urgent', [], null)).toMatch(/Some lines differ by nation.*England/s)
  expect(renderToString(<UrgentPanel level="none" themes={[]} nation={null} />)).toBe('')
})

const crisis = projectPath('content', 'crisis')
const files = readdirSync(crisis).filter((name) => name.endsWith('.yaml'))

test('every theme of content/crisis has words of its own', () => {
  const themes = files.flatMap((name) =>
    [...readFileSync(`${crisis}/${name}`, 'utf8').matchAll(/^\s*theme: (\w+)/gm)].map(([, theme]) => theme),
  )
  expect(themes.length).toBeGreaterThan(20)
  expect([...new Set(themes)].filter((theme) => !Object.hasOwn(panelWords.themes, theme ?? ''))).toEqual([])
})

test('a child is shown the line for children first, and an adult is not shown it', () => {
  const names = (age: 'under_18' | 'adult') => {
    const html = renderToString(
      <UrgentPanel level="urgent" themes={['suicide']} nation="england" age={age} />,
    )
    return { first: html.indexOf('Childline'), samaritans: html.indexOf('Samaritans') }
  }
  const child = names('under_18')
  expect(child.first).toBeGreaterThan(-1)
  expect(child.first).toBeLessThan(child.samaritans)
  expect(names('adult').first).toBe(-1)
})

test('whoever looks after a child is calmly shown a line about children, and none for adults hurt long ago', () => {
  const html = renderToString(
    <UrgentPanel level="soft" themes={['past_or_worry']} nation="england" age="child_of_asker" />,
  )
  expect(html).toMatch(/tel:116123.*tel:08088005000/s)
  expect(html).not.toMatch(/NAPAC|Childline/)
})

test('a level whose theme has no words is refused at start', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'panels-')), 'urgent-panels.yaml')
  const themes = { suicide: panelWords.themes.suicide }
  writeFileSync(path, JSON.stringify({ ...panelWords, themes }))
  expect(() => readPanelWords(path)).toThrow(/urgent-panels\.yaml: .*theme of each level/s)
})
