import { nationNamed, nationOfCode, regionNamed } from '../nations-and-regions.ts'
import type { Nation } from '../place.ts'
import type { Columns } from './place-file-rules.ts'

export type Cell = string | number | boolean | null | readonly string[]
/** One row as it goes into its table, or why it does not. */
export type RowAnswer = { keep: Cell[]; note?: string } | { leaveOut: string }
export type ReadRow = (record: readonly string[]) => RowAnswer

export const textAt = (record: readonly string[], columns: Columns, field: string): string => {
  const at = columns[field]
  return at === undefined ? '' : (record[at] ?? '').trim()
}

export function numberIn(text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

export const orNull = (text: string): string | null => (text === '' ? null : text)

/** A point of these islands; ONS writes "no coordinates" as 99.999999, 0. */
export function pointIn(lat: string, lng: string): { lat: number; lng: number } | null {
  const [north, east] = [numberIn(lat), numberIn(lng)]
  if (north === null || east === null) return null
  return north > 48 && north < 62 && east > -11 && east < 3 ? { lat: north, lng: east } : null
}

// E99999999, S99999999 and the like stand for "none".
export const realCode = (code: string): string | null =>
  /^[EWSN]\d{8}$/.test(code) && !/9{8}$/.test(code) ? code : null

const byLetters: Record<string, Nation> = {
  JE: 'jersey',
  GY: 'guernsey',
  IM: 'isle_of_man',
  BT: 'northern_ireland',
}

/** Nation of a row: by its letters (ONS gives Jersey and Guernsey one code), else its code, else its council's first letter. */
export function nationIn(country: string, letters: string, council: string | null): Nation | null {
  const byCouncil = { E: 'england', W: 'wales', S: 'scotland', N: 'northern_ireland' } as const
  const first = council?.[0] as keyof typeof byCouncil | undefined
  return (
    byLetters[letters] ?? nationOfCode(country) ?? nationNamed(country) ?? (first ? byCouncil[first] : null)
  )
}

export const regionIn = (text: string): string | null => regionNamed(text)
