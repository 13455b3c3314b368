/** Joins the class names that apply; a name that is off is `false` or `undefined`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
