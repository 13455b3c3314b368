import { once } from '../builtin/place-content.ts'
import { builtInLabels } from '../lookup/built-in-names.ts'

/**
 * Names for the browser to suggest, as one JSON list: every built-in town, county, council and alias. The same file for
 * everybody, so that fetching it tells nobody what is typed.
 */
export const placeNames = once((): string =>
  JSON.stringify([...new Set(builtInLabels())].sort((a, b) => a.localeCompare(b, 'en-GB'))),
)
