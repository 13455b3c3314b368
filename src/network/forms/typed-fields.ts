import type { FormError } from '../../design-system/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'

/** One field of a form as somebody typed it, cut to its limit. */
export const typed = (form: Asked['form'], name: string, longest: number): string =>
  one(form[name]).replaceAll('\0', ' ').trim().slice(0, longest)

export const orNone = (text: string): string | null => (text === '' ? null : text)

/** A field with one thing a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Errors by the name of their field, as the summary above the form has them. A field's id is its name, after `before`. */
export const errorList = (errors: Readonly<Record<string, string | undefined>>, before = ''): FormError[] =>
  Object.entries(errors).flatMap(([field, text]) =>
    text === undefined ? [] : [{ href: `#${before}${field}`, text }],
  )

/** Leaves out what is not wrong. */
export const errorsIn = <Field extends string>(
  checks: Record<Field, string | false | null>,
): Partial<Record<Field, string>> =>
  Object.fromEntries(
    Object.entries(checks).filter(([, error]) => error !== false && error !== null),
  ) as Partial<Record<Field, string>>

const day = /^\d{4}-\d\d-\d\d$/
export const isDay = (text: string): boolean =>
  day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** "https://…" and nothing that a browser would run. */
export const isWebsite = (text: string): boolean => /^https?:\/\/[^\s"'<>]+\.[^\s"'<>]+$/.test(text)

export const isMailbox = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Whether a text of an address can be the id of a row; PostgreSQL refuses anything else with an error. */
export const isId = (text: string): boolean => id.test(text)
