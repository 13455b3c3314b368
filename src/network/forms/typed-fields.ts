import { type Asked, one } from '../../platform/http/route.ts'

/**
 * A field of one line as somebody typed it, cut to its limit. A browser sends no line break in it; somebody else may, and a
 * name with lines of its own would write paragraphs into the network's letters.
 */
export const typed = (form: Asked['form'], name: string, longest: number): string =>
  one(form[name])
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)

/** A field of several lines. */
export const typedLines = (form: Asked['form'], name: string, longest: number): string =>
  one(form[name]).replaceAll('\0', ' ').trim().slice(0, longest)

export const orNone = (text: string): string | null => (text === '' ? null : text)

/** A field with one thing a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Leaves out what is not wrong. */
export const errorsIn = <Field extends string>(
  checks: Record<Field, string | false | null>,
): Partial<Record<Field, string>> =>
  Object.fromEntries(
    Object.entries(checks).filter(([, error]) => error !== false && error !== null),
  ) as Partial<Record<Field, string>>

/** "https://…" and nothing that a browser would run. */
export const isWebsite = (text: string): boolean => /^https?:\/\/[^\s"'<>]+\.[^\s"'<>]+$/.test(text)

export const isMailbox = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Whether a text of an address can be the id of a row; PostgreSQL refuses anything else with an error. */
export const isId = (text: string): boolean => id.test(text)
