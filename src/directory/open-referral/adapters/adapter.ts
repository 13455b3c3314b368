import type { ServiceRecord } from '../../services/service-record.ts'
import type { JsonObject, Loose } from '../values/loose-json.ts'
import type { Area, FindCouncil } from '../values/service-area-rules.ts'
import type { SuggestTerms } from '../values/term-rules.ts'

/** What an adapter needs to know of the import it works for. */
export interface AdapterContext {
  /** Name of the feed: the source that a person reads beside the record. */
  feedName: string
  /** YYYY-MM-DD in Europe/London: hours, costs and checks are judged on this day. */
  today: string
  findCouncil: FindCouncil
  suggestTerms: SuggestTerms
  /** Areas given to the whole feed (--area), for records that name none. */
  feedAreas: readonly Area[]
  /** Organisations met so far, for records that give only an id. */
  organisations: Map<string, Loose>
}

/** A record of the source that can be kept, or why it cannot. `raw` is always the whole record as it came. */
export type Adapted =
  | { sourceId: string; name: string; raw: JsonObject; record: ServiceRecord }
  | { sourceId?: string; name?: string; raw?: JsonObject; reason: string }

export type Adapter = (raw: JsonObject, context: AdapterContext) => Adapted

/** Why a record waits in quarantine, as the report words it. */
export const reasons = {
  noId: 'It has no id.',
  noName: 'It has no name.',
  noOrganisation: 'It names no organisation.',
  duplicateId: 'Its id was used by an earlier record of this import.',
  unknownShape: 'It is not a service in any form that Open Referral describes.',
  tooDeep: 'Its lists and objects are nested too deeply to be read safely.',
  tooLarge: 'It is larger than one record may be.',
  unreadable: 'It cannot be read as JSON.',
  quoteNotClosed: 'A quotation mark in it is opened and never closed.',
  unreadableRow: 'It cannot be read as a line of its table.',
  cutOff: 'The file ends in the middle of it.',
  detailsNotFetched: 'Its details could not be fetched this time; the last good copy stays.',
} as const
