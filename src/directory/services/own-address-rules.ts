import type { ServiceRecord } from './service-record.ts'

const TAKEN_OUT = '(address given when you get in touch)'

const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

// A street is what leads to the door: "12 Mill Lane" must go, "Mill" alone is no address.
function traces(record: ServiceRecord): RegExp | null {
  const known = new Set([record.name, record.organisation.name].map((name) => name.toLowerCase()))
  const parts = record.locations
    .filter((location) => (location.addressLevel ?? 'public') !== 'public')
    .flatMap(({ address, name, council }) => {
      const coarse = [address?.city, address?.county, council?.name].map((each) => each?.toLowerCase())
      const lines = [address?.address1, address?.address2, address?.postcode, name]
      return lines.filter((line) => line !== undefined && !coarse.includes(line.toLowerCase()))
    })
    .filter(
      (part): part is string =>
        part !== undefined && part.trim().length >= 5 && !known.has(part.toLowerCase()),
    )
  return parts.length === 0 ? null : new RegExp(parts.map(escapePattern).join('|'), 'gi')
}

/**
 * Takes the record's own private street, postcode and house name out of its free text before anything is published
 * (directory guide 4.3: free text, venue names and opening notes leak too). Returns the record itself when it has none.
 */
export function withoutOwnAddress(record: ServiceRecord): ServiceRecord {
  const found = traces(record)
  if (!found) return record
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(found, TAKEN_OUT)
    if (Array.isArray(value)) return value.map(clean)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
  }
  const { raw: _raw, locations, organisation, sourceId, ...free } = record
  return {
    ...record,
    ...(clean(free) as typeof free),
    locations: locations.map((location) => ({
      ...location,
      ...(clean({
        description: location.description,
        transport: location.transport,
        accessNotes: location.accessNotes,
        schedules: location.schedules,
      }) as object),
    })),
    organisation,
    sourceId,
  }
}
