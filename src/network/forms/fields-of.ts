/** A field of a form as its page takes it: its name, what was typed, and what is wrong with that. */
export const fieldsOf =
  <Typed extends object>(typed: Typed, errors: Partial<Record<string, string>>) =>
  <Name extends keyof Typed & string>(name: Name) => ({ name, value: typed[name], error: errors[name] })
