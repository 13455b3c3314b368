import { type Asked, one } from '../../platform/http/route.ts'

/**
 * Rows of fields that may stand more than once in a form: `closed-1-day`, `closed-2-day` … `read` gets what the names of
 * one row begin with. Rows that were left empty are left out, so the others are numbered anew.
 */
export function rowsIn<Row>(
  form: Asked['form'],
  name: string,
  { read, isEmpty, most }: { read: (row: string) => Row; isEmpty: (row: Row) => boolean; most: number },
): Row[] {
  const numbers = Object.keys(form).flatMap((field) => {
    const [, number] = field.startsWith(`${name}-`) ? field.slice(name.length).split('-') : []
    return number !== undefined && /^[1-9]\d{0,2}$/.test(number) ? [Number(number)] : []
  })
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => read(rowName(name, number - 1)))
    .filter((row) => !isEmpty(row))
    .slice(0, most)
}

/** What the names of the fields of a row begin with; `at` counts from 0. */
export const rowName = (name: string, at: number): string => `${name}-${at + 1}`

/** What is wrong in rows, by the names of their fields. `number` counts from 1, as people see it. */
export const errorsInRows = <Row>(
  name: string,
  rows: readonly Row[],
  wrong: (row: Row, names: { name: string; number: number }) => Record<string, string | false>,
): Record<string, string> => {
  const found = rows.flatMap((row, at) =>
    Object.entries(wrong(row, { name: rowName(name, at), number: at + 1 })),
  )
  return Object.fromEntries(found.flatMap(([field, text]) => (text === false ? [] : [[field, text]])))
}

const MOST_SHOWN = 100

/** How many rows a form had when it was sent for more of them, and not to be saved; 0 when it was to be saved. */
export function asksForMore({ form }: Asked): number {
  const rows = one(form.more)
  return /^\d{1,3}$/.test(rows) ? Math.min(Number(rows), MOST_SHOWN) : 0
}
