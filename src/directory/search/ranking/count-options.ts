import type { FilterFacet, FilterOption, SearchFilters } from '../search-words.ts'
import { flag } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { askerRoles } from '../understanding/asker-words.ts'
import { groupOfFacet } from './filter-services.ts'
import { isOpenNow } from './freshness-rules.ts'

export interface OptionCounter {
  /** Called once for each service that matches the words and the place, with the filter groups that it fails. */
  meet(service: number, failed: number): void
  options(): FilterOption[]
}

const isChosen = (filters: SearchFilters, facet: FilterFacet, term: string): boolean => {
  const lists: Partial<Record<FilterFacet, readonly string[] | undefined>> = {
    delivery: filters.deliveries,
    language: filters.languages,
    access_support: filters.accessSupport,
    kind: filters.kinds,
    need: filters.needs,
  }
  if (facet === 'role') return filters.role === term
  if (facet === 'gender') return filters.gender === term
  if (facet === 'free') return filters.free === true
  if (facet === 'open_now') return filters.openNow === true
  return lists[facet]?.includes(term) === true
}

interface NamedOptions {
  named: readonly { facet: FilterFacet; term: string }[]
  groups: Uint16Array
}

const namedIn = new WeakMap<OpenIndex, NamedOptions>()

/** Facets and terms of an index's options: the same for every search of it, so cut once. */
function namedOptions(index: OpenIndex): NamedOptions {
  const known = namedIn.get(index)
  if (known) return known
  const named = index.optionNames.map((name) => {
    const facet = name.slice(0, name.indexOf(':')) as FilterFacet
    return { facet, term: name.slice(facet.length + 1) }
  })
  const made = { named, groups: Uint16Array.from(named, ({ facet }) => groupOfFacet[facet]) }
  namedIn.set(index, made)
  return made
}

/**
 * How many services would remain with each option. An option counts a service that passes every other group of filters,
 * so choosing another age or another way of contact is never counted against itself. One pass, no second search.
 */
export function createOptionCounter(index: OpenIndex, filters: SearchFilters, today: number): OptionCounter {
  const { facts } = index
  const { numbers, starts } = index.options
  const { named, groups } = namedOptions(index)
  const counts = new Uint32Array(named.length)
  // One count for each mix of stated roles and for each mix of flags, spread out at the end: a service costs two additions.
  const byRoles = new Uint32Array(1 << askerRoles.length)
  const byGender = new Uint32Array(4)
  let [free, open] = [0, 0]

  function countList(service: number, failed: number): void {
    const end = starts[service + 1] as number
    let at = starts[service] as number
    if (failed === 0) {
      for (; at < end; at += 1) counts[numbers[at] as number] = (counts[numbers[at] as number] as number) + 1
      return
    }
    for (; at < end; at += 1) {
      const option = numbers[at] as number
      if (failed === groups[option]) counts[option] = (counts[option] as number) + 1
    }
  }

  function countFacts(service: number, failed: number): void {
    const flags = facts.flags[service] as number
    if ((failed & ~groupOfFacet.gender) === 0) {
      const only = ((flags & flag.menOnly) === 0 ? 0 : 1) | ((flags & flag.womenOnly) === 0 ? 0 : 2)
      byGender[only] = (byGender[only] as number) + 1
    }
    const payable = (flags & flag.costKnown) !== 0 && (flags & flag.free) === 0
    if (!payable && (failed & ~groupOfFacet.free) === 0) free += 1
    if ((failed & ~groupOfFacet.open_now) === 0 && isOpenNow(facts.openStatedDay[service] as number, today))
      open += 1
    if ((failed & ~groupOfFacet.role) !== 0) return
    const stated = facts.roles[service] as number
    byRoles[stated] = (byRoles[stated] as number) + 1
  }

  function roleCounts(): number[] {
    const sums = askerRoles.map(() => 0)
    byRoles.forEach((count, stated) => {
      if (count === 0) return
      for (let role = 0; role < sums.length; role += 1) {
        if (stated === 0 || (stated & (1 << role)) !== 0) sums[role] = (sums[role] ?? 0) + count
      }
    })
    return sums
  }

  const option = (facet: FilterFacet, term: string, remaining: number): FilterOption => ({
    facet,
    term,
    remaining,
    chosen: isChosen(filters, facet, term),
  })

  return {
    meet(service, failed) {
      // Failing two groups or more, no single option brings it back.
      if ((failed & (failed - 1)) !== 0) return
      countList(service, failed)
      countFacts(service, failed)
    },
    options() {
      const listed = named.map(({ facet, term }, number) => option(facet, term, counts[number] ?? 0))
      const forRoles = roleCounts()
      const facts = [
        ...askerRoles.map((role, at) => option('role', role, forRoles[at] ?? 0)),
        option('gender', 'women', (byGender[0] ?? 0) + (byGender[2] ?? 0)),
        option('gender', 'men', (byGender[0] ?? 0) + (byGender[1] ?? 0)),
        option('free', 'yes', free),
        option('open_now', 'yes', open),
      ]
      return [...facts, ...listed].filter(({ remaining, chosen }) => remaining > 0 || chosen)
    },
  }
}
