import { type Asked, many, one } from '../../platform/http/route.ts'
import type { FindFilters } from './find-state.ts'

/** More than this is not read at all; a browser cuts it off before. */
export const LONGEST_WORDS = 5000
export const LONGEST_PLACE = 100

// One button of the results page: what it changes, and the thing it changes.
export const changes = [
  'need',
  'not-need',
  'no-chips',
  'literal',
  'not-words',
  'place',
  'no-place',
  'not-place',
  'not-filter',
  'age',
  'not-age',
  'no-filters',
  'keep',
  'drop',
] as const
export type Change = (typeof changes)[number]

export type FindRequest =
  | {
      kind: 'search'
      words: string
      place: string
      role: string
      /** Whole years, when somebody came with it from the finder. */
      age?: number
      needs: string[]
      kinds: string[]
    }
  | { kind: 'filters'; filters: FindFilters }
  | { kind: 'change'; change: Change; of: string }

// One character can stand for eighteen (U+FDFA): they are written out before anything is measured or cut.
const clean = (text: string): string => text.replaceAll('\0', ' ').normalize('NFKC').trim()

const list = (value: string | string[] | undefined): string[] =>
  many(value)
    .map(clean)
    .filter((each) => each !== '' && each.length <= 60)
    .slice(0, 40)

const wholeYears = (text: string): number | undefined => {
  const years = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN
  return years <= 120 ? years : undefined
}

function readFilters(form: Asked['form']): FindFilters {
  const gender = one(form.gender)
  const role = clean(one(form.role))
  const age = wholeYears(one(form.age))
  const lists = {
    deliveries: list(form.delivery),
    languages: list(form.language),
    accessSupport: list(form.access),
    kinds: list(form.kind),
    needs: list(many(form.need).flatMap((each) => each.split(','))),
  }
  return {
    ...(age === undefined ? {} : { age }),
    ...(role === '' ? {} : { role }),
    ...(gender === 'women' || gender === 'men' ? { gender } : {}),
    ...(one(form.free) === 'yes' ? { free: true } : {}),
    ...(one(form.open) === 'yes' ? { openNow: true } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
  }
}

/** Reads a form of the home page or the results page. Whatever was sent, the answer is a request that can be carried out. */
export function readFindForm(form: Asked['form']): FindRequest {
  const pressed = one(form.change)
  const [name, ...rest] = pressed.split(':')
  const change = changes.find((each) => each === name)
  if (change === 'age') return { kind: 'change', change, of: String(wholeYears(one(form.age)) ?? '') }
  if (change) return { kind: 'change', change, of: rest.join(':').slice(0, LONGEST_PLACE) }
  if (one(form.do) === 'filters') return { kind: 'filters', filters: readFilters(form) }
  const age = wholeYears(one(form.age))
  return {
    kind: 'search',
    words: clean(one(form.words)).slice(0, LONGEST_WORDS),
    place: clean(one(form.place)).slice(0, LONGEST_PLACE),
    role: clean(one(form.role)).slice(0, 60),
    ...(age === undefined ? {} : { age }),
    needs: list(many(form.need).flatMap((each) => each.split(','))),
    kinds: list(form.kind),
  }
}
