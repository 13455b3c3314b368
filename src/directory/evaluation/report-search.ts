import type { SearchEvaluation } from './evaluate-search.ts'
import { FITTED } from './phrase-overlap.ts'
import { rateLine } from './rates.ts'
import type { SearchFigures } from './search-figures.ts'

const figureRows = (figures: SearchFigures): [string, string][] => [
  ['a right kind of support in the first 8', rateLine(figures.kindInFirst8)],
  ['a right need in the first 3 chips', rateLine(figures.needInFirst3)],
  ['cases with an unwanted kind in the top 3', String(figures.unwantedInTop3)],
  ['a service for a right need first (hit@1)', rateLine(figures.hitAt1)],
  ['… among the first three (hit@3; target 0.90)', rateLine(figures.hitAt3)],
  ['nothing found', String(figures.empty)],
]

const table = (title: string, rows: readonly [string, string][]): string[] => [
  '',
  title,
  ...rows.map(([name, value]) => `  ${name.padEnd(46)} ${value}`),
]

/** The table for people: figures with 95 % intervals, the misspelt variant, panels, misses. */
export function searchReportLines(result: SearchEvaluation, overlap: number): string[] {
  const { panels } = result
  const lines = [
    ...(result.cases === 0 ? [] : table(`As typed, ${result.cases} queries`, figureRows(result.plain))),
    ...(result.cases === 0 ? [] : table('Every long word misspelt', figureRows(result.misspelt))),
    ...(result.cases === 0
      ? []
      : table('Words of the records alone, without thesaurus and spelling', figureRows(result.literal))),
    ...table(`Urgent panels, ${panels.cases} texts`, [
      ['recall of emergency and urgent', rateLine(panels.recall)],
      ['precision', rateLine(panels.precision)],
      ['not shown', panels.missed.join(' ') || 'none'],
      ['shown without need', panels.needless.join(' ') || 'none'],
    ]),
    '',
    `Queries that share four words in a row with a phrase: ${(100 * overlap).toFixed(0)} %${overlap > FITTED ? ' (fitted: no evidence)' : ''}`,
    `Missed: ${result.plain.misses.join(' ') || 'none'}`,
  ]
  return lines[0] === '' ? lines.slice(1) : lines
}

/** One line for machines; rates are fractions from 0 to 1, null where a file holds nothing to count. */
export const searchReportJson = ({ cases, plain, panels }: SearchEvaluation): string =>
  JSON.stringify({
    cases,
    kindInFirst8: plain.kindInFirst8.value,
    needInFirst3: plain.needInFirst3.value,
    unwantedInTop3: plain.unwantedInTop3,
    panelCases: panels.cases,
    panelRecall: panels.recall.value,
    panelPrecision: panels.precision.value,
    misses: [...new Set([...plain.misses, ...panels.missed, ...panels.needless])],
  })
