/** Any JSON. What arrives from a feed is never trusted to have the shape that its standard promises. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }
export type Loose = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const looseObject = (value: unknown): Loose => (isObject(value) ? value : {})

/** Objects of a list; feeds give one object where a list is meant, or null where there is nothing. */
export const looseList = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []

/** The first of these that holds a word: numbers count, blanks and objects do not. PostgreSQL keeps no NUL in a text. */
export function looseText(...values: unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    const text = typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '').trim() : ''
    if (text !== '') return text
  }
  return undefined
}

export function looseNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Keeps only what is known, so that unknown is absent and never undefined, "" or an empty list. */
export function known<Shape extends object>(
  shape: Shape,
): { [Key in keyof Shape]?: NonNullable<Shape[Key]> } {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as { [Key in keyof Shape]?: NonNullable<Shape[Key]> }
}
