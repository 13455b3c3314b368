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
import { type AskedAge, askedAge } from './age-chip-rules.ts'
import { bandWords, furtherWords } from './band-words.ts'
import type { FindState } from './find-state.ts'
import { firstHits } from './first-cards-rules.ts'
import { nearAndFar } from './near-and-far-rules.ts'
import type { Noted } from './noted-view.tsx'
import { type CardContext, type CardModel, toCard } from './result-card-rules.ts'
import { type UnderstoodChip, understoodChips } from './understood-chips.ts'

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
  understood: UnderstoodChip[]
  /** Chosen on the page or read from the words; either can be changed or taken off. */
  age: AskedAge | null
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
  const isUnderstood = answer.understood.concepts.some(({ because }) => because !== '')
  const age = askedAge(state.filters.age, answer.understood.asker)
  const further =
    place && far.length > 0 ? [{ count: far.length, cards: cards(far), ...furtherWords(place) }] : []
  return {
    sealed,
    state,
    age,
    total: answer.total,
    understood: understoodChips(state, age, labelOf),
    corrections: [...answer.understood.corrections],
    questions: state.noChips
      ? []
      : answer.understood.chips.filter((chip) => !state.filters.needs?.includes(chip.id)).slice(0, 3),
    bands: [
      ...bands.map((band) => ({
        name: band.name,
        count: band.count,
        cards: cards(firstHits(band.name, band.hits, isUnderstood)),
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
