import { looksAfterAChild, type PanelAge } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import type { Place } from '../places/place.ts'
import type { SearchQuery } from '../search/search-words.ts'
import type { FindState } from './find-state.ts'
import type { Noted } from './noted-view.tsx'
import type { CardContext } from './result-card-rules.ts'

// What every page of results makes of the sealed state before it searches.

export function queryOf(
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
    ...(state.noAge ? { withoutAge: true } : {}),
    ...(place ? { place } : {}),
  }
}

const definedOnly = (filters: FindState['filters']): NonNullable<SearchQuery['filters']> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))

export const placeOf = (parts: DirectoryParts, { place }: FindState) =>
  place ? parts.placeOf(place.code) : Promise.resolve(null)

export function contextOf(parts: DirectoryParts, state: FindState, place: Place | null): CardContext {
  const now = parts.clock()
  return {
    ...{ now, today: londonDate(now) },
    spreadKm: place?.spreadKm ?? 0,
    from: place?.point ?? null,
    onList: new Set(state.list),
  }
}

/** Whose age decides which lines a panel names. */
export function panelAge({ age, role }: FindState['filters']): PanelAge {
  if (looksAfterAChild(role)) return 'child_of_asker'
  if (age !== undefined) return age < 18 ? 'under_18' : 'adult'
  if (role === 'child' || role === 'young_person') return 'under_18'
  return role === 'adult_for_self' ? 'adult' : 'unknown'
}

/** What the press before did to the list; what is on no public record (any more) is not spoken of. */
export async function notedOf({ getServices }: DirectoryParts, { noted }: FindState): Promise<Noted | null> {
  const [service] = noted ? await getServices([noted.id]) : []
  return noted && service ? { ...noted, name: service.name } : null
}
