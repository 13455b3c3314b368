import type { ServiceRecord } from './service-record.ts'

const TAKEN_OUT = '(address given when you get in touch)'

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// As people shorten them, and as web addresses write them.
const shortened: Record<string, string> = {
  street: 'str?(?:eet)?',
  road: 'r(?:oa)?d',
  avenue: 'ave?(?:nue)?',
  crescent: 'cr(?:es)?(?:cent)?',
  lane: 'la?ne?',
  drive: 'dr(?:ive)?',
  close: 'cl(?:ose)?',
  court: 'c(?:our)?t',
  place: 'pl(?:ace)?',
  terrace: 'terr?(?:ace)?',
  gardens: 'g(?:ar)?de?ns',
  square: 'sq(?:uare)?',
}

// "17 Mill Lane" is found as "17, Mill Ln" and "17-mill-lane" too.
const asWritten = (line: string): string =>
  line
    .trim()
    .split(/[\s,]+/)
    .map((word) => shortened[word.toLowerCase()] ?? escapePattern(word))
    .join('[\\s,._-]+')

const postcodeShape = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i

// Pictures of maps, three words and coordinates lead to a door without a street.
const mapTraces = [
  String.raw`(?:https?://)?\S*(?:maps?[./]|goo\.gl/|what3words|w3w\.co)\S*`,
  String.raw`(?:lat\w*\W{0,3})?-?\d{1,2}\.\d{3,}\W{1,3}(?:lon\w*\W{0,3}|lng\W{0,3})?-?\d{1,3}\.\d{3,}`,
  String.raw`\d{1,2}\s*°[^.;]{0,24}?[NS]\b`,
  String.raw`///[a-z]+\.[a-z]+\.[a-z]+`,
]

// A street of two words or more is an address also without its number: "along Zanzibar Mews".
function forms(line: string): string[] {
  const postcode = postcodeShape.exec(line.trim())
  if (postcode) return [[...`${postcode[1]}${postcode[2]}`].join('[\\s.-]*')]
  const street = line.replace(/^(?:flat|unit|suite)?\s*\d+[a-z]?[\s,]+/i, '').trim()
  return [line, ...(street !== line && /\s/.test(street) ? [street] : [])].map(asWritten)
}

function traces(record: ServiceRecord): RegExp | null {
  const kept = record.locations.filter((location) => (location.addressLevel ?? 'public') !== 'public')
  if (kept.length === 0) return null
  // A house that the service is named after is public by its name; its street never is.
  const known = `${record.name} ${record.organisation.name}`.toLowerCase()
  const lines = kept.flatMap(({ address, name, council }) => {
    const coarse = [address?.city, address?.county, council?.name].map((each) => each?.toLowerCase())
    const house = name !== undefined && known.includes(name.toLowerCase()) ? undefined : name
    const own = [address?.address1, address?.address2, address?.postcode, house]
    return own.filter((line): line is string => line !== undefined && !coarse.includes(line.toLowerCase()))
  })
  const telling = lines.filter((line) => line.trim().length >= 5)
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
  const { raw: _raw, locations, organisation, sourceId, url, email, ...free } = record
  // An address of the web that tells the street is of no use cut in pieces.
  const leads = (address: string | undefined): boolean => address !== undefined && address.search(found) >= 0
  return {
    ...record,
    ...(clean(free) as typeof free),
    url: leads(url) ? undefined : url,
    email: leads(email) ? undefined : email,
    locations: locations.map((location) => ({
      ...location,
      ...(clean({
        description: location.description,
        transport: location.transport,
        accessNotes: location.accessNotes,
        schedules: location.schedules,
      }) as object),
    })),
    organisation: {
      ...organisation,
      ...(clean({ name: organisation.name, description: organisation.description }) as object),
      url: leads(organisation.url) ? undefined : organisation.url,
    },
    sourceId,
  }
}
