import type { AskFirst, FilterFacet, SearchFilters } from '../search-words.ts'
import { flag } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { roleBit } from '../service-index/service-facts.ts'
import { freshnessOf, isOpenNow } from './freshness-rules.ts'

/** Groups of filters, as bits: a service fails none, one or several. */
export const group = {
  age: 1,
  role: 2,
  gender: 4,
  free: 8,
  delivery: 16,
  language: 32,
  access_support: 64,
  open_now: 128,
  kind: 256,
  need: 512,
  /** Not checked for a year, on an urgent route: no choice brings it back. */
  unchecked: 1024,
} as const

export interface ServiceFilter {
  /** Nothing is chosen, so nothing can fail. */
  isOpen: boolean
  /** Bits of the groups that a service fails; 0 passes. */
  failed(service: number): number
  /** What the person asked for and the record does not say. */
  ask(service: number): AskFirst[]
}

const selfRoles = new Set(['child', 'young_person', 'adult_for_self'])
const ADULT = 18

type OptionTest = (has: (option: number) => boolean) => boolean

/** Tests over a service's list of options: any of several, or all of them. */
function optionTests(index: OpenIndex, filters: SearchFilters): { bit: number; passes: OptionTest }[] {
  const numbers = new Map(index.optionNames.map((name, number) => [name, number]))
  const wanted = (facet: string, terms: readonly string[]) =>
    terms.map((term) => numbers.get(`${facet}:${term}`) ?? -1)
  const any = (bit: number, facet: string, terms: readonly string[] | undefined) =>
    terms === undefined || terms.length === 0
      ? []
      : [{ bit, passes: ((has) => wanted(facet, terms).some(has)) satisfies OptionTest }]
  const languages = filters.languages?.filter((tag) => tag !== 'en')
  const access = wanted('access_support', filters.accessSupport ?? [])
  return [
    ...any(group.delivery, 'delivery', filters.deliveries),
    ...any(
      group.language,
      'language',
      languages && languages.length > 0 ? [...languages, 'interpreter_by_request'] : [],
    ),
    ...any(group.kind, 'kind', filters.kinds),
    ...any(group.need, 'need', filters.needs),
    ...(access.length === 0
      ? []
      : [{ bit: group.access_support, passes: ((has) => access.every(has)) satisfies OptionTest }]),
  ]
}

/** Filters that include: what a record does not say about age, gender or cost keeps it in, to be asked. */
export function createFilter(
  index: OpenIndex,
  filters: SearchFilters,
  today: number,
  urgent: boolean,
): ServiceFilter {
  const { facts, options } = index
  const tests = optionTests(index, filters)
  const role = filters.role === undefined ? 0 : roleBit(filters.role)
  const { age } = filters
  // A course for parents has the ages of parents; whoever asks for a child is not turned away by them.
  const askingForAnother = filters.role !== undefined && !selfRoles.has(filters.role)

  function failsAge(service: number, stated: number): boolean {
    if (age === undefined) return false
    const [minimum, maximum] = [facts.minimumAge[service] as number, facts.maximumAge[service] as number]
    if (askingForAnother && minimum >= ADULT && (stated & role) !== 0) return false
    return age < minimum || age > maximum
  }

  function failed(service: number): number {
    const flags = facts.flags[service] as number
    const stated = facts.roles[service] as number
    let bits = failsAge(service, stated) ? group.age : 0
    if (role !== 0 && stated !== 0 && (stated & role) === 0) bits |= group.role
    if (filters.gender === 'women' && (flags & flag.menOnly) !== 0) bits |= group.gender
    if (filters.gender === 'men' && (flags & flag.womenOnly) !== 0) bits |= group.gender
    if (filters.free && (flags & flag.costKnown) !== 0 && (flags & flag.free) === 0) bits |= group.free
    if (filters.openNow && !isOpenNow(facts.openStatedDay[service] as number, today)) bits |= group.open_now
    if (urgent && freshnessOf(facts.checkedDay[service] as number, today) === 'unchecked')
      bits |= group.unchecked
    if (tests.length === 0) return bits
    const own = options.numbers.subarray(options.starts[service], options.starts[service + 1])
    for (const { bit, passes } of tests) if (!passes((option) => own.includes(option))) bits |= bit
    return bits
  }

  return {
    isOpen: !urgent && Object.keys(filters).length === 0,
    failed,
    ask(service) {
      const flags = facts.flags[service] ?? 0
      const unknownAge = Number.isNaN(facts.minimumAge[service]) && Number.isNaN(facts.maximumAge[service])
      return [
        ...(age !== undefined && unknownAge ? (['age'] as const) : []),
        ...(filters.gender !== undefined && (flags & flag.genderKnown) === 0 ? (['gender'] as const) : []),
        ...(filters.free && (flags & flag.costKnown) === 0 ? (['cost'] as const) : []),
      ]
    },
  }
}

export const groupOfFacet: Record<FilterFacet, number> = {
  role: group.role,
  gender: group.gender,
  free: group.free,
  delivery: group.delivery,
  language: group.language,
  access_support: group.access_support,
  open_now: group.open_now,
  kind: group.kind,
  need: group.need,
}
