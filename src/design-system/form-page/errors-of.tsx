import { ErrorSummary } from '../error-summary/error-summary.tsx'

/** What is wrong, by the id of the field, which is its name unless two fields of a page share one. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

/** The summary above a form that came back; nothing when nothing is wrong. */
export function ErrorsOf({ errors }: { errors: FieldErrors }) {
  const found = Object.entries(errors).flatMap(([id, text]) =>
    text === undefined ? [] : [{ href: `#${id}`, text }],
  )
  return found.length === 0 ? null : <ErrorSummary errors={found} />
}
