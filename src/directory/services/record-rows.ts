import { recordId } from './record-ids.ts'
import type { ServiceRecord } from './service-record.ts'
import type { AddressLevel } from './service-words.ts'

// A record as rows. Pure, so that what is written can be read in a test without a database.

export const organisationRow = (feedId: string, { organisation }: ServiceRecord) => ({
  id: recordId(feedId, 'organisation', organisation.sourceId),
  feed_id: feedId,
  source_id: organisation.sourceId,
  name: organisation.name,
  description: organisation.description ?? null,
  url: organisation.url ?? null,
  email: organisation.email ?? null,
  identifiers: organisation.identifiers,
})

export const serviceRow = (feedId: string, id: string, record: ServiceRecord, digest: string) => ({
  id,
  feed_id: feedId,
  source_id: record.sourceId,
  organisation_id: recordId(feedId, 'organisation', record.organisation.sourceId),
  state: record.state,
  demonstration: record.demonstration,
  name: record.name,
  alternate_name: record.alternateName ?? null,
  summary: record.summary ?? null,
  description: record.description ?? null,
  url: record.url ?? null,
  email: record.email ?? null,
  alert: record.alert ?? null,
  minimum_age: record.minimumAge ?? null,
  maximum_age: record.maximumAge ?? null,
  application_process: record.applicationProcess ?? null,
  eligibility_description: record.eligibility ?? null,
  fees_description: record.fees ?? null,
  interpretation_services: record.interpretation ?? null,
  accreditations: record.accreditations ?? null,
  reach: record.reach,
  wait_band: record.wait?.band ?? 'unknown',
  wait_note: record.wait?.note ?? null,
  wait_stated_on: record.wait?.statedOn ?? null,
  first_contact: record.firstContact,
  safe_contact: record.safeContact,
  open_to: record.openTo,
  checked_on: record.checks.checkedOn ?? null,
  checked_by: record.checks.checkedBy ?? null,
  check_source: record.checks.source ?? null,
  next_check_due: record.checks.nextDue ?? null,
  last_failed_check: record.checks.lastFailed ?? null,
  content_digest: digest,
})

const outcodeOf = (postcode: string | undefined): string | null =>
  /^([A-Z]{1,2}\d[A-Z\d]?)(\s*\d[A-Z]{2})?$/i.exec(postcode?.trim() ?? '')?.[1]?.toUpperCase() ?? null

export interface LocationRow {
  location: Record<string, unknown> & { id: string }
  /** The exact address, and whether it may stand beside the location or must be kept apart. */
  address: Record<string, unknown> | null
  apart: boolean
}

export function locationRows(feedId: string, serviceId: string, record: ServiceRecord): LocationRow[] {
  return record.locations.map((location) => {
    // The same venue of a source serves several services; each gets a row of its own, so the service is part of the id.
    const id = recordId(feedId, 'location', `${serviceId} ${location.sourceId}`)
    const level: AddressLevel = location.addressLevel ?? 'public'
    const { address } = location
    const placeMayShow = level === 'public' || level === 'district'
    return {
      location: {
        id,
        service_id: serviceId,
        source_id: location.sourceId,
        location_type: location.type,
        name: location.name ?? null,
        description: location.description ?? null,
        transport: location.transport ?? null,
        access_notes: location.accessNotes ?? null,
        address_level: level,
        level_reason: location.levelReason ?? null,
        town: (placeMayShow && address?.city) || null,
        outcode: placeMayShow ? outcodeOf(address?.postcode) : null,
        council_code: location.council?.code ?? null,
        council_name: location.council?.name ?? null,
      },
      address: address
        ? {
            location_id: id,
            address_1: address.address1 ?? null,
            address_2: address.address2 ?? null,
            city: address.city ?? null,
            county: address.county ?? null,
            postcode: address.postcode ?? null,
            country: address.country ?? 'GB',
            latitude: address.latitude ?? null,
            longitude: address.longitude ?? null,
          }
        : null,
      apart: level !== 'public',
    }
  })
}

export function childRows(feedId: string, id: string, record: ServiceRecord) {
  const numbered = <Item extends object>(items: readonly Item[]) =>
    items.map((item, position) => ({ service_id: id, position, ...item }))
  const hours = [
    ...record.schedules.map((schedule) => ({ schedule, location: null })),
    ...record.locations.flatMap((location) =>
      location.schedules.map((schedule) => ({
        schedule,
        location: recordId(feedId, 'location', `${id} ${location.sourceId}`),
      })),
    ),
  ]
  return {
    phone: numbered(record.phones),
    schedule: numbered(
      hours.map(({ schedule, location }) => ({
        location_id: location,
        weekday: schedule.weekday,
        opens_at: schedule.opensAt,
        closes_at: schedule.closesAt,
        note: schedule.note,
      })),
    ),
    cost_option: numbered(
      record.costs.map((cost) => ({ term: cost.term, amount_pence: cost.amountPence, note: cost.note })),
    ),
    service_area: numbered(record.areas),
    attribute: uniqueTerms(record).map((attribute) => ({ service_id: id, ...attribute })),
    trauma_claim: numbered(
      record.traumaClaims.map((claim) => ({
        kind: claim.kind,
        statement: claim.statement,
        meaning: claim.meaning,
        assessor: claim.assessor,
        stated_on: claim.statedOn,
        expires_on: claim.expiresOn,
        evidence_url: claim.evidenceUrl,
      })),
    ),
  }
}

// A term that is stated stands above the same term suggested.
function uniqueTerms(record: ServiceRecord) {
  const seen = new Map<string, ServiceRecord['attributes'][number]>()
  for (const attribute of record.attributes) {
    const key = `${attribute.facet} ${attribute.term}`
    if (seen.get(key)?.standing !== 'stated') seen.set(key, attribute)
  }
  return [...seen.values()]
}
