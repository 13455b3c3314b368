import type { ResultsPlace } from '../paths.ts'
import { type BandName, bandNames } from '../search/search-words.ts'

export const LIST = 'list'

export const bandOf = (name: string | undefined): BandName | undefined =>
  bandNames.find((band) => band === name)

// "-1", "abc" and "999999" are no reason for an error page: the nearest page that exists is shown.
const pageOf = (text: string | undefined): number =>
  /^\d{1,4}$/.test(text ?? '') ? Math.max(1, Number(text)) : 1

/** Which page of the results an address or a form means; the first when it names none. */
export function resultsPlace(show: string | undefined, page: string | undefined): ResultsPlace | undefined {
  if (show === LIST) return { show }
  const band = bandOf(show)
  return band && { show: band, page: pageOf(page) }
}
