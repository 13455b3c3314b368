import type { CrisisLevel } from '../search/crisis/crisis-words.ts'
import type { Search } from '../search/search.ts'
import type { SearchQuery } from '../search/search-words.ts'
import type { PublishedService } from '../services/published-service.ts'
import type { SearchCase, SearchFile } from './labelled-cases.ts'
import { misspell } from './misspell.ts'
import {
  type PanelFigures,
  type PanelOutcome,
  panelFigures,
  type SearchFigures,
  type SearchOutcome,
  searchFigures,
} from './search-figures.ts'

export interface EvaluationTools {
  search: Search
  services: ReadonlyMap<string, PublishedService>
  levelOf: (text: string) => CrisisLevel
  today: string
  /** Adds role, age and nation of a case to its words. */
  withContext: boolean
}

export interface SearchEvaluation {
  cases: number
  plain: SearchFigures
  misspelt: SearchFigures
  literal: SearchFigures
  panels: PanelFigures
}

/** Far more than the first eight kinds need. */
const LIST = 80

function queryOf(each: SearchCase, words: string, tools: EvaluationTools): SearchQuery {
  const query: SearchQuery = { words, today: tools.today, limit: LIST }
  if (!tools.withContext) return query
  return {
    ...query,
    ...(each.nation ? { nation: each.nation } : {}),
    filters: {
      ...(each.role ? { role: each.role } : {}),
      ...(typeof each.age === 'number' ? { age: each.age } : {}),
    },
  }
}

function answer(each: SearchCase, query: SearchQuery, { search, services }: EvaluationTools): SearchOutcome {
  const { ranked, understood, total } = search.search(query)
  const needsOf = (id: string) =>
    services
      .get(id)
      ?.terms.filter(({ facet }) => facet === 'need')
      .map(({ term }) => term) ?? []
  return {
    id: each.id,
    expected: { kindsAny: each.kinds_any, needs: each.need, notInTop: each.not_in_top },
    kinds: [...new Set(ranked.flatMap(({ kinds }) => kinds))],
    chips: understood.chips.map(({ id }) => id),
    rightNeed: ranked.slice(0, 3).map(({ id }) => needsOf(id).some((need) => each.need.includes(need))),
    found: total,
  }
}

function panelOutcomes(
  { queries, crisis_phrases }: SearchFile,
  levelOf: (text: string) => CrisisLevel,
): PanelOutcome[] {
  const fromQueries = queries.flatMap(({ id, text, panel }) => (panel ? [{ id, text, expected: panel }] : []))
  const fromPhrases = crisis_phrases.map(({ id, text, expect }) => ({ id, text, expected: expect }))
  return [...fromQueries, ...fromPhrases].map(({ id, text, expected }) => ({
    id,
    expected,
    raised: levelOf(text),
  }))
}

/** Runs labelled queries through the function that answers people, from the typed text alone. */
export function evaluateSearch(file: SearchFile, tools: EvaluationTools): SearchEvaluation {
  const run = (change: (query: SearchQuery) => SearchQuery): SearchFigures =>
    searchFigures(file.queries.map((each) => answer(each, change(queryOf(each, each.text, tools)), tools)))
  return {
    cases: file.queries.length,
    plain: run((query) => query),
    misspelt: run((query) => ({ ...query, words: misspell(query.words) })),
    literal: run((query) => ({ ...query, literal: true })),
    panels: panelFigures(panelOutcomes(file, tools.levelOf)),
  }
}
