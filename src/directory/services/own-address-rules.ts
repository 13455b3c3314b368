import { doorTraces } from './door-traces.ts'
import { houseNumberPattern } from './house-number-rules.ts'
import type { ServiceRecord } from './service-record.ts'

const TAKEN_OUT = '(address given when you get in touch)'

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// As people shorten them, and as web addresses write them: whichever form the record has, all of them are found.
const shortened: string[] = [
  's(?:ain)?t|str(?:eet)?',
  'r(?:oa)?d',
  'ave?(?:nue)?',
  'cr(?:es)?(?:cent)?',
  'la?ne?',
  'dr(?:ive)?',
  'cl(?:ose)?',
  'c(?:our)?t',
  'pl(?:ace)?',
  'terr?(?:ace)?',
  'g(?:ar)?de?ns',
  'sq(?:uare)?',
]
const shortForms = shortened.map((forms) => ({
  forms: `(?:${forms})`,
  is: new RegExp(`^(?:${forms})$`, 'i'),
}))

// "St Mary's" is "Saint Marys" too; the apostrophe may be any.
const letters = (word: string): string => escapePattern(word.replace(/['’]/g, '')).replace(/s$/i, "['’]?s")

const wordAsWritten = (word: string): string =>
  shortForms.find(({ is }) => is.test(word.replace(/\.$/, '')))?.forms ?? letters(word)

const between = String.raw`[\s,._-]+`

// "17 Mill Lane" is found as "17, Mill Ln" and "17-mill-lane" too.
const asWritten = (line: string): string =>
  line
    .trim()
    .split(/[\s,]+/)
    .map(wordAsWritten)
    .join(between)

const postcodeShape = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i

const unit = /^(?:flat|unit|suite)\s*\d+[a-z]?[\s,]+/i
const numbered = /^(\d{1,4}\s?[a-z]?)(?:\s*[-–/]\s*\d+[a-z]?)?[\s,]+(.+)$/i
const numberWord = String.raw`(?:(?:house\s+)?(?:number|no\.?)\s*)?`

// Streets of one word are words of other sentences as well ("Broadway"): those go only with their number. Longest first:
// a pattern takes the first form that fits.
function streetForms(line: string): string[] {
  const [, number = '', street = ''] = numbered.exec(line) ?? []
  if (street === '') return [asWritten(line)]
  const name = asWritten(street)
  const house = String.raw`${numberWord}${houseNumberPattern(number)}(?:\s*[-–/]\s*\d+[a-z]?)?`
  const before = String.raw`${house}(?:\s*,)?(?:\s+(?:on|in|at|along))?${between}${name}`
  const after = String.raw`${name}[\s,]+(?:at\s+)?${house}`
  return [before, after, ...(/\s/.test(street) ? [name] : [])]
}

function forms(line: string): string[] {
  const postcode = postcodeShape.exec(line.trim())
  if (postcode) return [[...`${postcode[1]}${postcode[2]}`].join('[\\s.-]*')]
  const street = line.trim().replace(unit, '')
  return [...(street === line.trim() ? [] : [asWritten(line)]), ...streetForms(street)]
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
  return new RegExp(`(?<!\\w)(?:${[...telling.flatMap(forms), ...doorTraces].join('|')})(?!\\w)`, 'giu')
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
