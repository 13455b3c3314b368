/** What is wrong, by field. */
export type WrongIn<Typed> = Partial<Record<keyof Typed, string>>

/**
 * A form as its page gets it: what it asks for, or what is wrong; and what was typed, to be shown again when something
 * has to be mended or when somebody else has saved meanwhile.
 */
export type ReadForm<Typed, Given> =
  | ({ kind: 'valid'; typed: Typed } & Given)
  | { kind: 'invalid'; typed: Typed; errors: WrongIn<Typed> }

/** `given` is asked only when nothing is wrong. */
export const formOf = <Typed, Given>(
  typed: Typed,
  errors: WrongIn<Typed>,
  given: () => Given,
): ReadForm<Typed, Given> =>
  Object.keys(errors).length > 0 ? { kind: 'invalid', typed, errors } : { kind: 'valid', typed, ...given() }
