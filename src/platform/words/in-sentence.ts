const first = (text: string): string => text.charAt(0)

/** As a sentence begins: "somewhere in Leeds" is "Somewhere in Leeds". */
export const asStart = (text: string): string => first(text).toUpperCase() + text.slice(1)

/** As it stands inside a sentence: "Women" is "women"; "I feel alone", "A&E" and "LGBT+ people" stay. */
export const asPart = (text: string): string =>
  /^(?:I\b|A&E|[A-Z]{2})/.test(text) ? text : first(text).toLowerCase() + text.slice(1)

/** "Wales", "Wales and England", "Wales, England and Scotland". */
export const listInWords = (items: readonly string[], joint: 'and' | 'or'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
