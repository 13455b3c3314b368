import { describe, expect, test } from 'vitest'
import { readGuides } from '../guides/guide-content.ts'
import { readWorksheets } from './worksheet-content.ts'

const { all, frame } = readWorksheets()
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) =>
          ['id', 'type', 'line', 'sources', 'review', 'rules', 'for', 'frame', 'links_to'].includes(key)
            ? []
            : textsOf(each),
        )
      : []

test('every worksheet that a guide names is there', () => {
  const known = new Set(all.map(({ id }) => id))
  expect(readGuides().all.flatMap((guide) => guide.worksheets.filter((id) => !known.has(id)))).toEqual([])
})

describe.each(all.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  test('is said in plain words that blame nobody, with no telephone number', () => {
    const sentences = textsOf([sheet, frame]).flatMap((text) => text.split(/(?<=[.?:])\s+/))
    const counts = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(15)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([])
    const text = sentences.join(' ')
    expect(text).not.toMatch(
      /\b(just|simply|victims?|survivors?|oops|you should|you need to|you must|chaotic|dysfunctional|defensive)\b|don.t worry|!/i,
    )
    expect(text).not.toMatch(/\d{3}/)
  })

  test('has no score, and nothing that has to be filled in', () => {
    expect(JSON.stringify(sheet)).not.toMatch(/"(?:required|score|points|weight|min|max)"/)
  })
})
