import { describe, expect, it } from 'vitest'
import { misspell } from './misspell.ts'
import { phraseOverlap } from './phrase-overlap.ts'
import { rateLine, rateOf } from './rates.ts'
import { searchReportJson } from './report-search.ts'
import { panelFigures, type SearchOutcome, searchFigures } from './search-figures.ts'

const outcome = (given: Partial<SearchOutcome> & Pick<SearchOutcome, 'id'>): SearchOutcome => ({
  expected: { kindsAny: ['gp'], needs: ['grief'], notInTop: ['sarc'] },
  kinds: ['gp'],
  chips: ['grief'],
  rightNeed: [true],
  found: 3,
  ...given,
})

describe('figures of a search', () => {
  it('counts a kind among the first eight, a need among the chips, an unwanted kind in the top three', () => {
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const figures = searchFigures([
      outcome({ id: 'right' }),
      outcome({ id: 'ninth', kinds: [...eight, 'gp'] }),
      outcome({ id: 'eighth', kinds: [...eight.slice(1), 'gp'] }),
      outcome({ id: 'no chip', chips: ['eating'], rightNeed: [false, true] }),
      outcome({ id: 'unwanted', kinds: ['gp', 'a', 'sarc'] }),
      outcome({ id: 'low enough', kinds: ['gp', 'a', 'b', 'sarc'] }),
    ])
    expect(figures.kindInFirst8.value).toBeCloseTo(5 / 6)
    expect(figures.needInFirst3.value).toBeCloseTo(5 / 6)
    expect(figures.unwantedInTop3).toBe(1)
    expect(figures.hitAt1.value).toBeCloseTo(5 / 6)
    expect(figures.hitAt3.value).toBe(1)
    expect(figures.misses).toEqual(['ninth', 'no chip', 'unwanted'])
  })

  it('leaves a query that names no need out of that rate', () => {
    const none = { kindsAny: [], needs: [], notInTop: [] }
    expect(searchFigures([outcome({ id: 'q', expected: none })])).toMatchObject({
      needInFirst3: { value: null },
      misses: [],
    })
  })

  it('takes either pressing panel for the other, and a safeguarding one for no false alarm', () => {
    const figures = panelFigures([
      { id: '1', expected: 'emergency', raised: 'urgent' },
      { id: '2', expected: 'urgent', raised: 'safeguarding' },
      { id: '3', expected: 'safeguarding', raised: 'urgent' },
      { id: '4', expected: 'soft', raised: 'urgent' },
      { id: '5', expected: 'none', raised: 'soft' },
    ])
    expect(figures).toMatchObject({ cases: 5, missed: ['2'], needless: ['4'] })
    expect(figures.recall.value).toBe(0.5)
    expect(figures.precision.value).toBeCloseTo(2 / 3)
  })

  it('prints one object with the keys of the issue, and null where a file has nothing to count', () => {
    const plain = searchFigures([])
    const panels = panelFigures([{ id: 'c1', expected: 'urgent', raised: 'none' }])
    expect(
      JSON.parse(searchReportJson({ cases: 0, plain, misspelt: plain, literal: plain, panels })),
    ).toEqual({
      cases: 0,
      kindInFirst8: null,
      needInFirst3: null,
      unwantedInTop3: 0,
      panelCases: 1,
      panelRecall: 0,
      panelPrecision: null,
      misses: ['c1'],
    })
  })
})

describe('what stands beside the figures', () => {
  it('a rate with an interval that holds it and is the same every time', () => {
    const values = Array.from({ length: 50 }, (_, at) => (at < 46 ? 1 : 0))
    const rate = rateOf(values)
    expect(rate).toEqual(rateOf(values))
    expect(rate.low).toBeLessThan(0.92)
    expect(rate.high).toBeGreaterThan(0.92)
    expect(rateLine(rate)).toMatch(/^0\.92 \(0\.8\d–\d\.\d\d\), 50 cases$/)
    expect(rateLine(rateOf([]))).toBe('no cases')
  })

  it('queries that share four words in a row with a phrase', () => {
    const phrases = ["can't sleep since it happened", 'bad dreams']
    expect(
      phraseOverlap(['I CANT sleep since it happened', 'sleep since it', 'bad dreams'], phrases),
    ).toBeCloseTo(1 / 3)
    expect(phraseOverlap([], phrases)).toBe(0)
  })

  it('misspellings of long words only, always the same', () => {
    expect(misspell('my nightmares and my dad')).toBe('my nightares and my dad')
    expect(misspell('counselling')).not.toBe('counselling')
    expect(misspell('counselling')).toBe(misspell('counselling'))
  })
})
