import { describe, expect, it } from 'vitest'
import { ndcg, recall, relevanceFigures } from './relevance-figures.ts'

const outcome = (grades: Record<string, number>, ...found: string[]) => ({
  id: 'q',
  grades: new Map(Object.entries(grades)),
  found,
})

describe('figures of relevance', () => {
  it.each([
    ['the best order', outcome({ a: 2, b: 1 }, 'a', 'b', 'x'), 1],
    ['the right ones swapped: (1 + 3/log2 3) / (3 + 1/log2 3)', outcome({ a: 2, b: 1 }, 'b', 'a'), 0.7967],
    ['nothing right', outcome({ a: 2 }, 'x', 'y'), 0],
    ['right, but eleventh', outcome({ a: 2 }, ...'bcdefghijk'.split(''), 'a'), 0],
    ['nothing found', outcome({ a: 2 }), 0],
    ['nothing to find', outcome({}, 'a'), 0],
  ])('nDCG@10 of %s', (_, each, expected) => {
    expect(ndcg(each)).toBeCloseTo(expected, 3)
  })

  it('counts recall over grade 2 alone, and over ten at most', () => {
    expect(recall(outcome({ a: 2, b: 2, c: 1 }, 'a', 'c'))).toBe(0.5)
    expect(recall(outcome({ c: 1 }, 'c'))).toBeUndefined()
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`s${at}`, 2]))
    expect(recall(outcome(many, ...Object.keys(many)))).toBe(1)
  })

  it('gives the three figures with their number of cases', () => {
    const figures = relevanceFigures([
      outcome({ a: 2 }, 'a'),
      outcome({ b: 1 }, 'x', 'x', 'x', 'x', 'x', 'b'),
    ])
    expect(figures.success5).toMatchObject({ value: 0.5, cases: 2 })
    expect(figures.recall10).toMatchObject({ value: 1, cases: 1 })
  })
})
