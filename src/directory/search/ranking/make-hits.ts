import { type AskFirst, type Hit, type SearchFilters, tiers } from '../search-words.ts'
import { flag } from '../service-index/index-words.ts'
import type { ServiceFilter } from './filter-services.ts'
import { freshnessOf } from './freshness-rules.ts'
import { giveReasons, kindsOf, type ReasonContext, servedArea } from './give-reasons.ts'
import type { Placed } from './order-bands.ts'
import { bandOf, NEAR, REMOTE, type Room } from './room.ts'

export interface HitContext extends ReasonContext {
  filter: ServiceFilter
  filters: SearchFilters
  room: Room
  today: number
}

function askFirst(context: HitContext, { service, band }: Placed): AskFirst[] {
  const { index, filter, filters, place } = context
  const flags = index.facts.flags[service] ?? 0
  const silent = (flags & flag.areaUnknown) !== 0
  // Near, but its stated areas leave the place out; or given from afar without a word of where it serves.
  const area =
    band === NEAR && place
      ? !silent && servedArea(context, place, service) === undefined
      : band === REMOTE && silent
  const languages = filters.languages?.filter((tag) => tag !== 'en') ?? []
  const own = index.options.numbers.subarray(index.options.starts[service], index.options.starts[service + 1])
  const spoken = languages.some((tag) => own.includes(index.optionNames.indexOf(`language:${tag}`)))
  return [
    ...filter.ask(service),
    ...(area ? (['area'] as const) : []),
    ...(languages.length > 0 && !spoken ? (['language'] as const) : []),
  ]
}

/** A hit as pages know it. Distances are left out where only the postcode area is known: they would be false. */
export function makeHit(context: HitContext, placed: Placed): Hit {
  const { index, room, today, place } = context
  const { service, band, tier, score } = placed
  const kinds = kindsOf(context, service)
  const km = band === NEAR && place && place.precision !== 'area' ? room.km[service] : undefined
  return {
    id: index.idOf(service),
    band: bandOf(band),
    tier: tiers[tier] ?? 'weak',
    score,
    ...(km === undefined ? {} : { distanceKm: km }),
    freshness: freshnessOf(index.facts.checkedDay[service] ?? 0, today),
    ask: askFirst(context, placed),
    kinds,
    reasons: giveReasons(context, placed, kinds),
  }
}
