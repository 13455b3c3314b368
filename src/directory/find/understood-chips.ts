import { labelOfTerm } from '../taxonomy/taxonomy.ts'
import { type AskedAge, ageInWords } from './age-chip-rules.ts'
import type { FindState } from './find-state.ts'

/** One thing that was understood, and the change that takes it off. */
export interface UnderstoodChip {
  text: string
  change: string
}

const filterChips = (filters: FindState['filters'], needLabel: (id: string) => string): UnderstoodChip[] => {
  const lists = [
    ['deliveries', 'place', filters.deliveries],
    ['languages', 'language', filters.languages],
    ['accessSupport', 'access_support', filters.accessSupport],
  ] as const
  return [
    ...(filters.role ? [{ text: labelOfTerm('role', filters.role), change: 'not-filter:role' }] : []),
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

/** What somebody asked for, as chips that can be taken off one by one. */
export const understoodChips = (
  { words, place, filters }: FindState,
  age: AskedAge | null,
  labelOf: (id: string) => string,
): UnderstoodChip[] => [
  ...(words === '' ? [] : [{ text: `“${shorten(words)}”`, change: 'not-words' }]),
  ...(place ? [{ text: `near ${place.label}`, change: 'not-place' }] : []),
  ...(age === null ? [] : [{ text: ageInWords(age), change: 'not-age' }]),
  ...filterChips(filters, labelOf),
]
