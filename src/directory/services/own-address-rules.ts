import type { ServiceRecord } from './service-record.ts'

const TAKEN_OUT = '(address given when you get in touch)'

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// "17 Mill Lane" is found as "17, Mill Lane" and "17  mill lane" too.
const asWritten = (line: string): string =>
  line
    .trim()
    .split(/[\s,]+/)
    .map(escapePattern)
    .join('[\\s,]+')

const postcodeShape = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i

// Pictures of maps, three words and pairs of coordinates lead to a door without a street.
const mapTraces = [
  String.raw`https?://\S*(?:map|goo\.gl|what3words|w3w)\S*`,
  String.raw`-?\d{1,2}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}`,
  String.raw`///[a-z]+\.[a-z]+\.[a-z]+`,
]

// A street of two words or more is an address also without its number: "along Zanzibar Mews".
function forms(line: string): string[] {
  const postcode = postcodeShape.exec(line.trim())
  if (postcode) return [`${postcode[1]}\\s*${postcode[2]}`]
  const street = line.replace(/^(?:flat|unit|suite)?\s*\d+[a-z]?[\s,]+/i, '').trim()
  return [line, ...(street !== line && /\s/.test(street) ? [street] : [])].map(asWritten)
}

function traces(record: ServiceRecord): RegExp | null {
  const kept = record.locations.filter((location) => (location.addressLevel ?? 'public') !== 'public')
  if (kept.length === 0) return null
  const known = `${record.name} ${record.organisation.name}`.toLowerCase()
  const lines = kept.flatMap(({ address, name, council }) => {
    const coarse = [address?.city, address?.county, council?.name].map((each) => each?.toLowerCase())
    const own = [address?.address1, address?.address2, address?.postcode, name]
    return own.filter((line): line is string => line !== undefined && !coarse.includes(line.toLowerCase()))
  })
  const telling = lines.filter((line) => line.trim().length >= 5 && !known.includes(line.toLowerCase()))
  // Whole words only: a house called "Hearth" is not in "Hearthside".
  return new RegExp(`(?<!\\w)(?:${[...telling.flatMap(forms), ...mapTraces].join('|')})(?!\\w)`, 'gi')
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
