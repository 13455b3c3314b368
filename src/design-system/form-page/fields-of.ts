import type { FieldErrors } from './errors-of.tsx'

/** A field of a form as its page takes it: its name, what was typed, and what is wrong with that. */
export const fieldsOf =
  <Typed extends object>(typed: Typed, errors: FieldErrors) =>
  <Name extends keyof Typed & string>(name: Name) => ({ name, value: typed[name], error: errors[name] })
