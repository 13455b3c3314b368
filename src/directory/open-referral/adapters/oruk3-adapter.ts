import type { ServiceRecordInput } from '../../services/service-record.ts'
import { readChecks } from '../values/assurance-rules.ts'
import { readCosts } from '../values/cost-rules.ts'
import { defaultAddressLevel } from '../values/default-address-level-rules.ts'
import {
  type JsonObject,
  known,
  type Loose,
  looseList,
  looseObject,
  looseText,
} from '../values/loose-json.ts'
import { toLine, toPlainText } from '../values/plain-text.ts'
import { reachOf } from '../values/service-area-rules.ts'
import { stateOf } from '../values/status-rules.ts'
import { summaryOf } from '../values/summary-rules.ts'
import { sourceTerms } from '../values/term-rules.ts'
import { readWait } from '../values/wait-rules.ts'
import { mendWebAddress } from '../values/web-address-rules.ts'
import { type Adapted, type AdapterContext, reasons } from './adapter.ts'
import { agesOf, areasOf } from './ages-and-areas.ts'
import { mailboxOf, phonesOf } from './contact-adapter.ts'
import { describe, shownTexts } from './described-service.ts'
import { finishRecord, storable } from './finish-record.ts'
import { distinct, locationsOf, schedulesOf } from './location-adapter.ts'
import { organisationFor } from './organisation-adapter.ts'
import { audienceOf, statedTerms, withSuggestions } from './service-terms.ts'

// One of these and a name make a service; a taxonomy, a page of errors or a map has none of them.
const marks = [
  'organization',
  'organization_id',
  'status',
  'description',
  'service_at_locations',
  'url',
  'email',
]

/** A service of ORUK 3.0 or HSDS 3, nested. */
export const adaptOruk3 = (raw: JsonObject, context: AdapterContext): Adapted => adaptHsds(raw, raw, context)

/** The one way in: other shapes are brought to the names of HSDS 3 first. `raw`: the record as it came. */
export function adaptHsds(service: Loose, raw: JsonObject, context: AdapterContext): Adapted {
  const sourceId = looseText(service.id)
  const name = toLine(service.name, 200)
  const refused = (reason: string): Adapted => ({ ...known({ sourceId, name }), raw: storable(raw), reason })
  if (!marks.some((mark) => mark in service)) return refused(reasons.unknownShape)
  if (!sourceId) return refused(reasons.noId)
  if (!name) return refused(reasons.noName)
  const organisation = organisationFor(service, context)
  if (!organisation) return refused(reasons.noOrganisation)
  const status = looseText(service.status)
  const state = stateOf(status)
  if (!state) return refused(`Its status "${status}" is none that Open Referral knows.`)

  const names = [name, organisation.name]
  const terms = sourceTerms(service)
  const texts = describe(service)
  const locations = locationsOf(service, context.today)
  const stated = statedTerms(service, terms, locations)
  const level = defaultAddressLevel({
    names: [...names, ...locations.map((location) => location.name ?? '')],
    description: texts.description ?? '',
    terms: [
      ...terms.map(({ label }) => label),
      ...stated.filter(({ facet }) => facet === 'kind_of_support').map(({ term }) => term),
    ],
  })
  const own = shownTexts(texts, names, level.level !== 'public')
  // A service without a word of its own is at least said to be of an organisation that has some.
  const borrowed = own.summary ? undefined : summaryOf(organisation.description)
  const shown = { ...own, ...known({ summary: borrowed }) }
  const attributes = withSuggestions(
    stated,
    terms,
    [name, shown.description ?? shown.summary ?? '', shown.eligibility ?? ''].join('\n'),
    context.suggestTerms,
  )
  const checks = readChecks(service, context.feedName, context.today)
  const areas = areasOf(service, context)
  const plain = (text: unknown) => toPlainText(text, 500)
  const input: ServiceRecordInput = {
    sourceId,
    organisation,
    state,
    name,
    ...shown,
    ...agesOf(service),
    ...known({
      alternateName: toLine(service.alternate_name, 200),
      url: mendWebAddress(looseText(service.url, service.website)),
      email: mailboxOf(service, names),
      eligibility: shown.eligibility ?? audienceOf(service).eligibility,
      wait: readWait(toLine(service.wait_time), checks.checkedOn),
    }),
    reach: reachOf(areas),
    phones: phonesOf(service),
    schedules: distinct(schedulesOf(service, context.today)),
    costs: readCosts(
      looseList(service.cost_options),
      looseText(service.fees_description, service.fees),
      context.today,
      plain,
    ),
    areas,
    locations: locations.map((location) => ({
      ...location,
      addressLevel: level.level,
      ...known({ levelReason: level.reason }),
    })),
    attributes,
    checks,
    raw: storable(raw),
  }
  const finished = finishRecord(input)
  return 'reason' in finished
    ? refused(finished.reason)
    : { sourceId, name, raw: storable(raw), record: finished.record }
}

/** The id of an organisation that a record names without describing it, for a second look when all have been read. */
export const missingOrganisation = (raw: JsonObject): string | undefined =>
  looseText(looseObject(raw.organization).name)
    ? undefined
    : looseText(raw.organization_id, looseObject(raw.organization).id)
