import type { VNode } from 'preact'
import { type PanelAge, UrgentPanel } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import type { Place } from '../places/place.ts'
import type { BandName, SearchQuery } from '../search/search-words.ts'
import { serviceText } from '../services/service-text.ts'
import { BandPage } from './band-views.tsx'
import { bandWords } from './band-words.ts'
import type { FindState } from './find-state.ts'
import { MyList } from './my-list-view.tsx'
import { type CardContext, toCard } from './result-card-rules.ts'
import { ResultsMap } from './results-map.tsx'
import { FIRST_CARDS, toResultsModel } from './results-model.ts'
import { Results } from './results-views.tsx'

const PAGE = 20

function queryOf(
  state: FindState,
  place: Place | null,
  today: string,
  page: number,
  limit: number,
): SearchQuery {
  return {
    words: state.words,
    today,
    page,
    limit,
    filters: definedOnly(state.filters),
    ...(state.literal ? { literal: true } : {}),
    ...(place ? { place } : {}),
  }
}

const definedOnly = (filters: FindState['filters']): NonNullable<SearchQuery['filters']> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))

function panelAge({ age, role }: FindState['filters']): PanelAge {
  if (age !== undefined) return age < 18 ? 'under_18' : 'adult'
  if (role === 'child' || role === 'young_person') return 'under_18'
  return role === 'adult_for_self' ? 'adult' : 'unknown'
}

const placeOf = (parts: DirectoryParts, { place }: FindState) =>
  place ? parts.placeOf(place.code) : Promise.resolve(null)

function contextOf(parts: DirectoryParts, state: FindState, place: Place | null): CardContext {
  const now = parts.clock()
  return { now, today: londonDate(now), spreadKm: place?.spreadKm ?? 0, onList: new Set(state.list) }
}

export async function showResults(parts: DirectoryParts, sealed: string, state: FindState): Promise<VNode> {
  const place = await placeOf(parts, state)
  const context = contextOf(parts, state, place)
  const answer = parts.search(
    queryOf(state, place, context.today, 1, Math.max(...Object.values(FIRST_CARDS))),
  )
  const hits = Object.values(answer.bands).flatMap((band) => band.hits.slice(0, FIRST_CARDS[band.name]))
  const loaded = await parts.getServices(hits.map((hit) => hit.id))
  const services = new Map(loaded.map((service) => [service.id, service]))
  const model = toResultsModel({ sealed, state, answer, services, context, place, labelOf: parts.labelOf })
  const near = answer.bands.near.hits.flatMap((hit) => services.get(hit.id) ?? [])
  const { panel } = state
  return (
    <Results
      model={model}
      panel={
        panel ? (
          <UrgentPanel
            level={panel.level}
            themes={panel.themes}
            nation={place?.nation ?? null}
            age={panelAge(state.filters)}
            now={context.now}
          />
        ) : null
      }
      map={place ? <ResultsMap place={place} services={near} sources={parts.mapSources()} /> : null}
    />
  )
}

export async function showBand(
  parts: DirectoryParts,
  sealed: string,
  state: FindState,
  band: BandName,
  wanted: number,
): Promise<VNode> {
  const place = await placeOf(parts, state)
  const context = contextOf(parts, state, place)
  const ask = (page: number) => parts.search(queryOf(state, place, context.today, page, PAGE)).bands[band]
  const first = ask(wanted)
  const pages = Math.max(1, Math.ceil(first.count / PAGE))
  const page = Math.min(wanted, pages)
  const { count, hits } = page === wanted ? first : ask(page)
  const services = new Map(
    (await parts.getServices(hits.map((hit) => hit.id))).map((service) => [service.id, service]),
  )
  const cards = hits.flatMap((hit) => {
    const service = services.get(hit.id)
    return service ? [toCard(service, hit, context)] : []
  })
  return (
    <BandPage model={{ sealed, band, heading: bandWords(first, place).heading, count, page, pages, cards }} />
  )
}

export async function showList(parts: DirectoryParts, sealed: string, state: FindState): Promise<VNode> {
  const context = contextOf(parts, state, null)
  const services = await parts.getServices(state.list)
  const plain = {
    band: 'area',
    tier: 'strong',
    score: 0,
    freshness: 'current',
    ask: [],
    kinds: [],
    reasons: [],
  } as const
  const cards = services.map((service) => toCard(service, { id: service.id, ...plain }, context))
  const text = services
    .map((service) => serviceText(service, context.today, `${parts.publicUrl}${paths.service(service.id)}`))
    .join('\n\n')
  return <MyList sealed={sealed} cards={cards} text={text} />
}
