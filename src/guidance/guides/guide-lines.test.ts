import { describe, expect, test } from 'vitest'
import { itemsOf, wordsOf } from '../../../test/support/guide-text.ts'
import { readGuidanceContent } from '../guidance-content.ts'
import { drawingWords } from './drawing-words.ts'
import type { Guide, Reader } from './guide.ts'

// The lines of docs/guidance-lines.md that begin with S4: attachment, resilience, stages, the triangle and listening.
const { guides, kinds, sheets } = readGuidanceContent()

const kindsLinkedIn = (guide: Guide): string[] =>
  [...JSON.stringify(guide.blocks).matchAll(/"kind":"(\w+)"/g)].map(([, id = '']) => id)
const guidesOf = (topic: string, readers: readonly Reader[] = guides.readers.map(({ id }) => id)): Guide[] =>
  readers.flatMap((reader) => guides.find(topic, reader) ?? [])
const older: readonly Reader[] = ['young-people', 'parents', 'adults', 'professionals']
const sheet = (id: string) => {
  const found = sheets.all.find((each) => each.id === id)
  if (!found) throw new Error(`no worksheet ${id}`)
  return found
}

describe('S4: the guides to attachment, resilience, stages, the triangle and listening', () => {
  test('S4.12 to S4.16: patterns are ways of staying safe, can change, name their authors and are no diagnosis', () => {
    for (const guide of guidesOf('attachment')) {
      expect(wordsOf(guide), guide.reader).toMatch(/neither a diagnosis|not a diagnosis/)
      expect(wordsOf(guide), guide.reader).toMatch(/stay(ing)? safe/)
      if (guide.reader === 'children') continue
      expect(wordsOf(guide)).toMatch(/Avoidant[\s\S]*Ambivalent[\s\S]*Disorganised/)
      expect(wordsOf(guide)).toMatch(/can change|change at|grow and change|Patterns change/)
    }
    const taught = guidesOf('attachment', ['professionals']).map(wordsOf).join()
    for (const author of ['Bowlby', 'Ainsworth', 'Main']) expect(taught).toContain(author)
  })

  test('S4.16: pages about signs say that they are no diagnosis', () => {
    for (const guide of [...guidesOf('body-and-mind', older), ...guidesOf('behaviour', older)])
      expect(wordsOf(guide), `${guide.topic} ${guide.reader}`).toMatch(
        /not a diagnos|no diagnosis|does not diagnose/,
      )
  })

  test('S4.18, S4.21, S4.26: look for fear, worry and shame; ordinary support first; lower risk without a promise', () => {
    for (const reader of ['parents', 'professionals'] as const) {
      const behaviour = guides.find('behaviour', reader)
      expect(behaviour && wordsOf(behaviour), reader).toMatch(/fear[\s\S]*shame/i)
      const resilience = guides.find('resilience', reader)
      expect(resilience && wordsOf(resilience), reader).toMatch(/right support may lower/)
      expect(resilience && wordsOf(resilience), reader).toMatch(/ordinary support/)
    }
    expect(JSON.stringify(sheet('ecomap'))).toMatch(/everyday support could grow, before a professional/)
  })

  test('S4.19 to S4.25, S4.27, S4.28: six domains, eleven builders and what they may mean later', () => {
    expect(drawingWords.resilience_domains.domains).toHaveLength(6)
    for (const guide of guidesOf('resilience', older)) {
      for (const { term } of drawingWords.resilience_domains.domains)
        expect(wordsOf(guide).toLowerCase(), guide.reader).toContain(term)
      expect(guide.blocks.some((block) => block.is === 'list' && block.items.length === 11)).toBe(true)
      expect(wordsOf(guide)).toMatch(/make a difference later on/)
      expect(wordsOf(guide)).toMatch(/ordinarily well in hard conditions/)
    }
    const parts = new Map(sheet('resilience_key_questions').parts.map((part) => [part.id, part]))
    const asked = (id: string) => parts.get(id)?.questions.map((question) => question.id) ?? []
    expect(asked('education')).toEqual(['KQ12', 'KQ13', 'KQ14'])
    expect(asked('friendships')).toEqual(['KQ9', 'KQ10'])
    expect(asked('talents_interests')).toEqual(['KQ4', 'KQ11'])
    expect(asked('positive_values')).toContain('KQ19')
    expect(asked('social_competencies')).toContain('KQ20')
    const [builders] = parts.get('builders')?.fields ?? []
    expect(builders?.type === 'checklist' && builders.options).toHaveLength(11)
  })

  test('S4.34 to S4.37: three stages, seven first tasks, no gate, and no memories asked for', () => {
    expect(sheet('recovery_stages').parts.map(({ id }) => id)).toEqual([
      'safety_steadiness',
      'remembering_grieving',
      'reconnecting',
    ])
    expect(sheet('recovery_stages').parts[0]?.tasks).toHaveLength(7)
    for (const guide of guidesOf('stages', ['young-people', 'adults', 'professionals'])) {
      expect(wordsOf(guide), guide.reader).toMatch(/not steps/)
      expect(wordsOf(guide), guide.reader).toMatch(/gate/)
      const linked = kindsLinkedIn(guide)
      expect(linked, guide.reader).toContain('trauma_focused_cbt')
      expect(
        linked.some((id) => ['peer_support', 'everyday_relationships', 'youth_work_mentoring'].includes(id)),
        guide.reader,
      ).toBe(true)
    }
    for (const each of kinds)
      expect(`${each.who_it_suits} ${each.not_right_when}`, each.id).not.toMatch(/\bstable\b/)
  })

  test('S4.38 to S4.43: the triangle has its five tiers and its aim, in the guide and on the sheet', () => {
    const tiers = drawingWords.recovery_triangle.tiers.map(({ name }) => name)
    expect(tiers).toHaveLength(5)
    for (const guide of guidesOf('triangle', ['adults', 'professionals'])) {
      for (const tier of tiers) expect(wordsOf(guide), guide.reader).toContain(tier)
      expect(wordsOf(guide)).toMatch(/independence, confidence, self-worth/)
    }
    const onSheet = JSON.stringify(sheet('recovery_triangle'))
    for (const tier of tiers) expect(onSheet).toContain(tier)
  })

  test('S4.6, S4.9, S4.47 to S4.54: it is OK to be unsure, and the eight points are all there, with thanks to Mind', () => {
    const points = [
      /time|at their speed/i,
      /listen/i,
      /feelings|tears/i,
      /blame/i,
      /words/i,
      /not (shrink|make) it/i,
      /nobody (chooses|picks)|different/i,
      /advice/i,
    ]
    for (const guide of guidesOf('listening', [...older, 'easy-read'])) {
      const numbered = guide.blocks.find(
        (block) => block.is === 'list' && block.ordered && block.items.length > 7,
      )
      const items = numbered ? itemsOf(numbered) : []
      for (const point of points)
        expect(
          items.some((item) => point.test(item)),
          `${guide.reader} ${point}`,
        ).toBe(true)
      expect(wordsOf(guide)).toMatch(/OK to (be|feel) unsure|normal to feel [a-z, ]*unsure/)
      expect(wordsOf(guide)).toMatch(/Mind\b.*\bmore\b/)
      expect(guide.sources.some(({ name }) => name.startsWith('Mind,'))).toBe(true)
    }
    const cards = sheet('listening_guide').parts.flatMap((part) => part.cards.map(({ id }) => id))
    expect(cards.slice(0, 8)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'])
  })
})
