import type { Place } from '../places/place.ts'
import type {
  Band,
  BandName,
  FilterOption,
  Hit,
  SearchAnswer,
  UnderstoodConcept,
} from '../search/search-words.ts'
import type { PublishedService } from '../services/published-service.ts'
import { labelOfTerm } from '../taxonomy/taxonomy.ts'
import { bandWords, furtherWords } from './band-words.ts'
import type { FindState } from './find-state.ts'
import { nearAndFar } from './near-and-far-rules.ts'
import type { Noted } from './noted-view.tsx'
import { type CardContext, type CardModel, toCard } from './result-card-rules.ts'

export interface BandModel {
  name: BandName | 'further'
  heading: string
  count: number
  explanation: string
  cards: CardModel[]
}

export interface ResultsModel {
  sealed: string
  state: FindState
  total: number
  understood: { text: string; change: string }[]
  corrections: { typed: string; read: string }[]
  questions: UnderstoodConcept[]
  bands: BandModel[]
  options: readonly FilterOption[]
  setAside: number
  listSize: number
  noted: Noted | null
  /** When nothing was found: lines that are for anybody. */
  lines: CardModel[]
}

/** Cards of a band on the first page; the rest is one press away. */
export const FIRST_CARDS: Record<BandName, number> = { near: 5, area: 4, remote: 5 }

const filterChips = (
  filters: FindState['filters'],
  needLabel: (id: string) => string,
): ResultsModel['understood'] => {
  const lists = [
    ['deliveries', 'place', filters.deliveries],
    ['languages', 'language', filters.languages],
    ['accessSupport', 'access_support', filters.accessSupport],
  ] as const
  return [
    ...(filters.role ? [{ text: labelOfTerm('role', filters.role), change: 'not-filter:role' }] : []),
    ...(filters.age === undefined ? [] : [{ text: `age ${filters.age}`, change: 'not-filter:age' }]),
    ...(filters.gender
      ? [{ text: filters.gender === 'women' ? 'for women' : 'for men', change: 'not-filter:gender' }]
      : []),
    ...(filters.free ? [{ text: 'free', change: 'not-filter:free' }] : []),
    ...(filters.openNow ? [{ text: 'taking people now', change: 'not-filter:openNow' }] : []),
    ...(filters.needs ?? []).map((need) => ({ text: needLabel(need), change: `not-need:${need}` })),
    ...(filters.kinds ?? []).map((kind) => ({ text: needLabel(kind), change: `not-filter:kinds=${kind}` })),
    ...lists.flatMap(([name, facet, chosen]) =>
      (chosen ?? []).map((term) => ({
        text: labelOfTerm(facet, term),
        change: `not-filter:${name}=${term}`,
      })),
    ),
  ]
}

const shorten = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`)

export interface ResultsParts {
  sealed: string
  state: FindState
  answer: SearchAnswer
  services: ReadonlyMap<string, PublishedService>
  context: CardContext
  place: Place | null
  labelOf: (id: string) => string
  noted: Noted | null
  lines: CardModel[]
}

/** A plain model of the results page from what was understood, found and loaded. */
export function toResultsModel({
  sealed,
  state,
  answer,
  services,
  context,
  place,
  labelOf,
  noted,
  lines,
}: ResultsParts): ResultsModel {
  const cards = (hits: readonly Hit[]) =>
    hits.flatMap((hit) => {
      const service = services.get(hit.id)
      return service ? [toCard(service, hit, context)] : []
    })
  const { near: own, far } = nearAndFar(answer.bands.near.hits, context.spreadKm)
  const near = { ...answer.bands.near, hits: own, count: answer.bands.near.count - far.length }
  const bands: Band[] = [near, answer.bands.area, answer.bands.remote]
  const further =
    place && far.length > 0 ? [{ count: far.length, cards: cards(far), ...furtherWords(place) }] : []
  return {
    sealed,
    state,
    total: answer.total,
    understood: [
      ...(state.words === '' ? [] : [{ text: `“${shorten(state.words)}”`, change: 'not-words' }]),
      ...(state.place ? [{ text: `near ${state.place.label}`, change: 'not-place' }] : []),
      ...filterChips(state.filters, labelOf),
    ],
    corrections: [...answer.understood.corrections],
    questions: state.noChips
      ? []
      : answer.understood.chips.filter((chip) => !state.filters.needs?.includes(chip.id)).slice(0, 3),
    bands: [
      ...bands.map((band) => ({
        name: band.name,
        count: band.count,
        cards: cards(band.hits.slice(0, FIRST_CARDS[band.name])),
        ...bandWords(band, place),
      })),
      // Last: whoever cannot travel so far reaches the others sooner.
      ...further.map((band) => ({ name: 'further' as const, ...band })),
    ],
    options: answer.options,
    setAside: answer.setAside.count,
    listSize: state.list.length,
    noted,
    lines,
  }
}
