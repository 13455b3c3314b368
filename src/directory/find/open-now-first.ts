import type { DirectoryParts } from '../directory-parts.ts'
import type { Place } from '../places/place.ts'
import type { Hit, SearchAnswer } from '../search/search-words.ts'
import { openingAt } from '../services/opening-rules.ts'
import { queryOf } from './asked-search.ts'
import type { FindState } from './find-state.ts'
import { type CardContext, hoursOf } from './result-card-rules.ts'

/** So many of the best in the phone band are looked at: the first page of the whole band. */
const LOOKED_AT = 20

/** Of those that match equally well, what is closed at this hour comes last. The order is kept otherwise. */
export const closedLast = <Of extends Pick<Hit, 'id' | 'tier'>>(
  hits: readonly Of[],
  closed: ReadonlySet<string>,
): Of[] =>
  [...new Set(hits.map(({ tier }) => tier))].flatMap((tier) => {
    const same = hits.filter((hit) => hit.tier === tier)
    return [...same.filter(({ id }) => !closed.has(id)), ...same.filter(({ id }) => closed.has(id))]
  })

/** For somebody whose words speak of danger or distress, at three in the morning: who answers now stands first by phone. */
export async function openNowFirst(
  parts: Pick<DirectoryParts, 'search' | 'getServices'>,
  state: FindState,
  place: Place | null,
  { now, today }: CardContext,
  answer: SearchAnswer,
): Promise<SearchAnswer> {
  if (state.panel === undefined) return answer
  const { remote } = parts.search(queryOf(state, place, today, 1, LOOKED_AT)).bands
  const services = await parts.getServices(remote.hits.map(({ id }) => id))
  const isClosed = (service: (typeof services)[number]): boolean =>
    openingAt(hoursOf(service), now).now === 'closed'
  const closed = new Set(services.filter(isClosed).map(({ id }) => id))
  return {
    ...answer,
    bands: { ...answer.bands, remote: { ...remote, hits: closedLast(remote.hits, closed) } },
  }
}
