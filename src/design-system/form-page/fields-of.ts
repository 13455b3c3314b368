import type { FieldErrors } from './errors-of.tsx'

/** A field of a form as its page takes it: its name, what was typed, what is wrong with that, and what stands now. */
export const fieldsOf =
  <Typed extends object>(
    typed: Typed,
    errors: FieldErrors,
    stood?: { now?: Partial<Typed> | undefined } | undefined,
  ) =>
  <Name extends keyof Typed & string>(name: Name) => ({
    name,
    value: typed[name],
    error: errors[name],
    now: stood?.now?.[name],
  })

/** Yes or no, as checkboxes with one box have it. */
export const ticked = (isTicked: boolean | undefined): string[] | undefined =>
  isTicked === undefined ? undefined : isTicked ? ['yes'] : []
