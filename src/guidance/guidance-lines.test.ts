import { describe, expect, test } from 'vitest'
import { itemsOf, wordsOf } from '../../test/support/guide-text.ts'
import { noAnswers } from './finder/finder.ts'
import { resultsOf } from './finder/finder-results.ts'
import { nothingUnderstood } from './finder/situation-rules.ts'
import { readGuidanceContent } from './guidance-content.ts'
import type { Guide, Reader } from './guides/guide.ts'
import { roles } from './kinds/kind.ts'
import { waysToStart } from './kinds/kind-rules.ts'
import { type Nation, nations } from './urgent-help/helpline.ts'

// The lines of docs/guidance-lines.md that are promises about words; the numbers are theirs.
const { guides, kinds, finder, lines } = readGuidanceContent()

const guidesOf = (topic: string, readers: readonly Reader[] = guides.readers.map(({ id }) => id)): Guide[] =>
  readers.flatMap((reader) => guides.find(topic, reader) ?? [])
const older: readonly Reader[] = ['young-people', 'parents', 'adults', 'professionals']

const resultsFor = (answers: Partial<typeof noAnswers>) =>
  resultsOf(kinds, finder, lines, { ...noAnswers, ...answers }, nothingUnderstood)

test.each(finder.questions.experiences.groups.flatMap(({ ids }) => ids))(
  'S0.3: somebody who names %s is shown a kind of support because of it, without saying who they are',
  (experience) => {
    const reasons = resultsFor({ experiences: [experience] }).shown.flatMap(({ reasons }) => reasons)
    expect(reasons).toContainEqual({ because: 'experience', id: experience, typed: false })
  },
)

test('S0.3, S3.19: harm by a stranger, by somebody known, lived through or seen can each be named, or left out', () => {
  const offered = finder.questions.experiences.groups.flatMap(({ ids }) => ids)
  for (const experience of [
    'sexual_assault',
    'child_sexual_abuse',
    'accident_or_disaster',
    'someone_close_was_hurt',
    'lived_with_domestic_abuse',
    'sexual_exploitation',
  ])
    expect(offered).toContain(experience)
  expect(resultsFor({}).shown.length).toBeGreaterThan(2)
})

describe.each(nations)('S0.1: somebody in %s', (nation) => {
  const names: Record<Nation, RegExp> = {
    england: /\bEngland\b/,
    wales: /\bWales\b|\bWelsh\b/,
    scotland: /\bScotland\b|\bScottish\b|Breathing Space/,
    northern_ireland: /Northern Ireland|\bLifeline\b|Health and Social Care Trust/,
  }
  const others = nations.filter((other) => other !== nation).map((other) => names[other])

  test('is told how to start there and nowhere else, by every kind of support that is there', () => {
    const here = kinds.filter((kind) => kind.nations?.includes(nation) ?? true)
    for (const kind of here) {
      const [way, ...more] = waysToStart(kind, nation)
      expect([null, nation], kind.id).toContain(way?.nation)
      expect(more, kind.id).toEqual([])
      for (const other of others) expect(`${kind.what_it_is} ${way?.words}`, kind.id).not.toMatch(other)
    }
  })

  test('finds no kind and no line of another nation in the finder', () => {
    for (const role of roles.filter((each) => each !== 'leader_commissioner'))
      for (const experience of ['domestic_abuse', 'child_sexual_abuse', 'sudden_bereavement']) {
        const found = resultsFor({ role, nation, experiences: [experience] })
        for (const line of found.lines) expect(line.nations, line.id).toContain(nation)
        for (const { kind } of found.shown) expect(kind.nations ?? [nation], kind.id).toContain(nation)
      }
  })
})

test('S0.4: every reader is told how it may show in acting, talking, being with people and seeing the world', () => {
  const areas = [
    /what (you|they) do\b|\bacting\b|wanting to hide/i,
    /how (you|they) talk|communicating|hard to say things/i,
    /relationships|relating|\bpeople\b/i,
    /the world|nowhere is safe/i,
  ]
  const written = guidesOf('body-and-mind')
  expect(written.map(({ reader }) => reader)).toEqual(guides.readers.map(({ id }) => id))
  for (const guide of written) for (const area of areas) expect(wordsOf(guide), guide.reader).toMatch(area)
})

test('S0.29: each of 58 kinds says in its own words what is private and when it may not be right', () => {
  expect(kinds).toHaveLength(58)
  for (const key of ['safety_consent', 'not_right_when'] as const) {
    expect(new Set(kinds.map((kind) => kind[key])).size).toBe(58)
    for (const kind of kinds) expect(kind[key].split(' ').length, `${kind.id}: ${key}`).toBeGreaterThan(5)
  }
})

test('S0.30: every topic is there for a family, for whoever lived it and for somebody at work, in other words', () => {
  for (const { id } of guides.topics) {
    const written = guidesOf(id)
    const readers = written.map(({ reader }) => reader)
    expect(readers, id).toEqual(expect.arrayContaining(['parents', 'professionals']))
    expect(readers.includes('adults') || readers.includes('young-people'), id).toBe(true)
    expect(new Set(written.map(wordsOf)).size).toBe(written.length)
  }
})

test('S1.2, S2.2: counts of adversity are for groups and not for one person, and it is unequal', () => {
  for (const guide of guidesOf('body-and-mind', ['parents', 'adults', 'professionals'])) {
    expect(wordsOf(guide), guide.reader).toMatch(/large groups|describe groups/)
    expect(wordsOf(guide), guide.reader).toMatch(/cannot tell|predict poorly/)
    expect(wordsOf(guide), guide.reader).toMatch(/unequal.*poverty|unequal[\s\S]*poorest/i)
  }
})

test('S2.13: being trauma-informed is said to be no therapy, and is no kind of therapy', () => {
  for (const kind of kinds.filter(({ name }) => /trauma.informed/i.test(name)))
    expect(kind.group).toBe('for_workers')
  for (const guide of guidesOf('principles', ['parents', 'adults', 'professionals']))
    expect(wordsOf(guide), guide.reader).toMatch(/not a (kind of )?therapy/)
})

test('S2.17: three topics at the heart of the site are in Easy Read style, and say that it is not tested', () => {
  const easy = guides.all.filter(({ reader }) => reader === 'easy-read')
  expect(easy.map(({ topic }) => topic)).toEqual(['body-and-mind', 'getting-help', 'listening'])
  for (const guide of easy) {
    const sentences = guide.blocks.flatMap(itemsOf).flatMap((item) => item.split(/(?<=[.?!:])\s+/))
    const counts = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(8)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 14)).toEqual([])
    expect(wordsOf(guide)).toContain('not yet tested with people with learning disabilities')
  }
})

test('S2.31: the six principles are named, and where they come from', () => {
  for (const guide of guidesOf('principles', older)) {
    for (const principle of [/safety/i, /trust/i, /choice/i, /collaborat/i, /empower/i, /cultur/i])
      expect(wordsOf(guide), guide.reader).toMatch(principle)
    expect(guide.sources.map(({ name }) => name).join(), guide.reader).toMatch(
      /Office for Health Improvement/,
    )
  }
  expect(guides.find('principles', 'children')?.blocks.flatMap(itemsOf)).toEqual(
    expect.arrayContaining([expect.stringContaining('six things')]),
  )
})

test('S3.20: each cause that the finder names in a group has a way of handling it with care, for professionals', () => {
  const guide = guides.find('what-can-happen', 'professionals')
  const causes = guide?.blocks.flatMap((block) =>
    block.is === 'heading' && block.level === 3 ? [block.text] : [],
  )
  expect(causes?.length).toBeGreaterThan(9)
  for (const cause of [
    /Domestic abuse/,
    /exploitation/,
    /Sexual abuse/,
    /neglect/,
    /Bereavement/,
    /War/,
    /services/,
  ])
    expect(causes?.join('\n')).toMatch(cause)
})

test('S3.21: that support may lower crime is a hypothesis, with what the Youth Endowment Fund finds', () => {
  const guide = guides.find('safer-communities', 'professionals')
  expect(guide && wordsOf(guide)).toMatch(/hypothesis[\s\S]*Youth Endowment Fund finds insufficient evidence/)
  expect(guide?.sources.some(({ name }) => name.startsWith('Youth Endowment Fund'))).toBe(true)
})
