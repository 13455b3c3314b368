import type { DirectoryParts } from '../directory-parts.ts'
import type { Hit, SearchAnswer } from '../search/search-words.ts'
import { openingAt } from '../services/opening-rules.ts'
import type { FindState } from './find-state.ts'
import { FIRST_CARDS } from './first-cards-rules.ts'
import { hoursOf } from './result-card-rules.ts'

/** So many of the best in the phone band are looked at: the first page of the whole band. */
const LOOKED_AT = 20

/** Hits of each band that a first page needs. */
export const hitsWanted = ({ panel }: Pick<FindState, 'panel'>): number =>
  panel === undefined ? Math.max(...Object.values(FIRST_CARDS)) : LOOKED_AT

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
  { getServices }: Pick<DirectoryParts, 'getServices'>,
  { panel }: Pick<FindState, 'panel'>,
  now: Date,
  answer: SearchAnswer,
): Promise<SearchAnswer> {
  if (panel === undefined) return answer
  const { remote } = answer.bands
  const services = await getServices(remote.hits.map(({ id }) => id))
  const isClosed = (service: (typeof services)[number]): boolean =>
    openingAt(hoursOf(service), now).now === 'closed'
  const closed = new Set(services.filter(isClosed).map(({ id }) => id))
  return {
    ...answer,
    bands: { ...answer.bands, remote: { ...remote, hits: closedLast(remote.hits, closed) } },
  }
}
