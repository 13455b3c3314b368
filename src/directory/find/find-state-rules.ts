import type { Change } from './find-form.ts'
import { type FindFilters, type FindState, MOST_ON_A_LIST } from './find-state.ts'

/** More would be every need there is, and a link that no browser sends. */
const MOST_NEEDS = 8

const without = (items: readonly string[] | undefined, item: string): string[] =>
  (items ?? []).filter((each) => each !== item)

/** Filters without those that are empty, so that a sealed link stays short. */
export const tidyFilters = (filters: FindFilters): FindFilters =>
  Object.fromEntries(
    Object.entries(filters).filter(
      ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  )

export function dropFilter(filters: FindFilters, name: string): FindFilters {
  const [facet = '', term = ''] = name.split('=')
  return tidyFilters(
    Object.fromEntries(
      Object.entries(filters).map(([key, value]) => {
        if (key !== facet) return [key, value]
        return [key, Array.isArray(value) && term !== '' ? without(value, term) : undefined]
      }),
    ),
  )
}

/** What one button of the results page makes of a search. Places are looked up by the deed, not here. */
export function changeState(state: FindState, change: Exclude<Change, 'place'>, of: string): FindState {
  const { filters } = state
  switch (change) {
    case 'need':
      return {
        ...state,
        filters: { ...filters, needs: [...without(filters.needs, of), of].slice(-MOST_NEEDS) },
      }
    case 'not-need':
      return { ...state, filters: tidyFilters({ ...filters, needs: without(filters.needs, of) }) }
    case 'no-chips':
      return { ...state, noChips: true }
    case 'literal':
      return { ...state, literal: true }
    case 'not-words': {
      const { panel: _panel, cut: _cut, literal: _literal, noAge: _noAge, ...rest } = state
      return { ...rest, words: '' }
    }
    case 'not-place':
    case 'no-place': {
      const { place: _place, placeChoices: _choices, placeUnknown: _unknown, ...rest } = state
      return rest
    }
    // Nothing typed is nothing changed.
    case 'age':
      return of === '' ? state : { ...state, filters: { ...filters, age: Number(of) } }
    case 'not-age':
      return { ...state, noAge: true, filters: dropFilter(filters, 'age') }
    case 'not-filter':
      return { ...state, filters: dropFilter(filters, of) }
    case 'no-filters':
      return { ...state, filters: filters.role === undefined ? {} : { role: filters.role } }
    case 'keep':
      return {
        ...state,
        list: [...without(state.list, of), of].slice(-MOST_ON_A_LIST),
        noted: { id: of, kept: true },
      }
    case 'drop':
      return { ...state, list: without(state.list, of), noted: { id: of, kept: false } }
  }
}
