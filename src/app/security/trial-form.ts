import type { Field, PageForm } from './forms-on-page.ts'
import { usualValue } from './usual-values.ts'

const texts = new Set(['text', 'textarea', 'tel', 'search', 'url', 'email', 'password', 'number'])

/**
 * A form filled in as somebody would: what stands in it already, the first of each choice, and plain words. A form that is
 * refused for another of its fields would never show what one field does.
 */
export function filledIn({ fields }: PageForm): URLSearchParams {
  const filled = new URLSearchParams()
  let hasButton = false
  for (const { name, kind, values } of fields) {
    const [first = ''] = values
    if (texts.has(kind)) filled.append(name, first === '' ? usualValue(name) : first)
    else if (kind === 'button') {
      // Asking for more rows saves nothing.
      if (name === 'more') continue
      if (!hasButton) filled.append(name, first)
      hasButton = true
    } else if (kind !== 'submit' && !filled.has(name)) filled.append(name, first)
  }
  return filled
}

/** What makes a form a kind of its own: where it goes, and what it asks. */
export const kindOfForm = (route: string, fields: readonly Field[]): string =>
  `${route} ${[...new Set(fields.map(({ name }) => name))].toSorted().join()}`
