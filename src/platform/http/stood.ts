import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type Asked, one } from './route.ts'

/**
 * What a form showed when it was opened. It goes along with the form, so that nobody's words are lost when two people
 * change the same thing at once. Nothing of it is kept.
 */
export interface Stood<Typed> {
  /** A short hash of each field. */
  print: string
  /** Once somebody else has saved: the fields that they changed, as they stand now. */
  now?: Partial<Typed> | undefined
}

// A browser sends the lines of a text with \r\n, whatever they had when they were shown.
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null, plain))
    .digest('base64url')
    .slice(0, 12)

const printOf = (shown: object): string =>
  Object.entries(shown)
    .map(([field, value]) => `${field}.${hashOf(value)}`)
    .sort()
    .join(' ')

/** For a form that is shown for the first time. */
export const stoodOf = <Typed extends object>(shown: Typed): Stood<Typed> => ({ print: printOf(shown) })

/** As a form sent it back: what it showed at first, however often it was mended since. */
export const stoodIn = (form: Asked['form']): Stood<never> => ({ print: one(form.stood) })

interface Replacing<Row> {
  /** How its form shows a row. */
  shows: (row: Row) => object
  stood: Stood<never>
  /** What is to be written. */
  given: Partial<Row>
}

/** `gone`: there is no such row any more. `changed`: somebody else has saved since the form was opened. */
export type NotReplaced = 'gone' | 'changed'

/**
 * Why a deed may not write over a row that it has locked; null when it may. It may as well when the row says the same
 * already, as after a button that was pressed twice.
 */
export function whyNotReplace<Row extends object>(
  row: Row | undefined,
  { shows, stood, given }: Replacing<Row>,
): NotReplaced | null {
  if (!row) return 'gone'
  if (stood.print === printOf(shows(row))) return null
  const columns = Object.keys(given) as (keyof Row)[]
  return columns.every((column) => isDeepStrictEqual(row[column], given[column])) ? null : 'changed'
}

/**
 * A form that met a newer save, to be shown again with its fingerprint renewed. What somebody typed stays; a field that
 * they had left alone shows what the other person saved.
 */
export function meetStanding<Typed extends object>(
  typed: Typed,
  { print }: Stood<never>,
  stands: Typed,
): { typed: Typed; stood: Stood<Typed> } {
  const before = new Map(print.split(' ').map((each) => [each.split('.')[0], each.split('.')[1]]))
  const met = { typed: { ...typed }, now: {} as Partial<Typed> }
  for (const field of Object.keys(stands) as (keyof Typed & string)[]) {
    const [first, standing, mine] = [before.get(field), hashOf(stands[field]), hashOf(typed[field])]
    if (standing === first || standing === mine) continue
    met.now[field] = stands[field]
    if (mine === first) met.typed[field] = stands[field]
  }
  return { typed: met.typed, stood: { print: printOf(stands), now: met.now } }
}
