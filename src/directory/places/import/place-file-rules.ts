import type { PlaceShape } from '../place-tables.ts'

/** Where each field of a shape stands in the rows of one file. */
export type Columns = Readonly<Record<string, number>>
export interface Recognised {
  shape: PlaceShape
  columns: Columns
}

interface Shape {
  shape: PlaceShape
  /** What an operator is told when no shape fits. */
  needs: string
  required: Record<string, RegExp>
  optional: Record<string, RegExp>
}

/** Files that name all their columns in one way; what an operator is told is what is asked for. */
const exactly = (shape: PlaceShape, what: string, names: readonly string[]): Shape => ({
  shape,
  needs: `${what}: ${names.join(', ')}`,
  required: Object.fromEntries(names.map((name) => [name, new RegExp(`^${name}$`)])),
  optional: {},
})

// ONSPD and NSPL have three generations in the wild: classic to 2024 (oslaua, NSPL laua), the hybrid of mid-2025, and
// year-stamped since (lad25cd, lad26cd). Columns move between them, so a name decides and never a position.
const shapes: readonly Shape[] = [
  {
    shape: 'postcodes',
    needs: 'postcodes (ONSPD or NSPL, any year): pcds, lat, long',
    required: { postcode: /^pcds$/, lat: /^lat$/, lng: /^long$/ },
    optional: {
      council: /^(?:oslaua|laua|lad\d\dcd)$/,
      ward: /^(?:osward|ward|wd\d\dcd)$/,
      region: /^(?:rgn|rgn\d\dcd)$/,
      country: /^(?:ctry|ctry\d\dcd)$/,
      deprivation: /^imd(?:\d\dind)?$/,
      ended: /^doterm$/,
    },
  },
  exactly('outcodes', 'first halves', [
    'outcode',
    'lat',
    'lng',
    'postcodes',
    'points',
    'r90_km',
    'lad_codes',
    'lad_names',
    'region',
    'country',
    'town',
  ]),
  exactly('sectors', 'sectors', ['sector', 'lat', 'lng', 'postcodes', 'points']),
  exactly('places', 'names of places', [
    'id',
    'name',
    'name2',
    'type',
    'lat',
    'lng',
    'extent_km',
    'outcode',
    'district',
    'county_unitary',
    'region',
    'country',
  ]),
  exactly('councils', 'councils', [
    'local-authority-code',
    'official-name',
    'nice-name',
    'gss-code',
    'end-date',
    'replaced-by',
    'nation',
    'region',
    'local-authority-type-name',
    'county-la',
    'combined-authority',
    'alt-names',
    'former-gss-codes',
    'current-authority',
    'area',
    'lat',
    'long',
  ]),
]

const tidy = (name: string): string =>
  name
    .replace(/^\uFEFF/, '')
    .replace(/^"|"$/g, '')
    .trim()
    .toLowerCase()

// "lad26cd" beats "lad25cd": a file that carries two years means the newer.
function columnOf(header: readonly string[], pattern: RegExp): number | undefined {
  const year = (name: string) => Number(/\d\d/.exec(name)?.[0] ?? -1)
  return header
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => pattern.test(name))
    .sort((a, b) => year(b.name) - year(a.name))[0]?.at
}

/** Recognises a file of places by its header. Null when no shape has all that it needs. */
export function recogniseHeader(names: readonly string[]): Recognised | null {
  const header = names.map(tidy)
  for (const { shape, required, optional } of shapes) {
    const found = Object.entries({ ...required, ...optional }).map(
      ([field, pattern]) => [field, columnOf(header, pattern)] as const,
    )
    const columns = Object.fromEntries(
      found.filter((each): each is [string, number] => each[1] !== undefined),
    )
    if (Object.keys(required).every((field) => columns[field] !== undefined)) return { shape, columns }
  }
  return null
}

/** What to say of a header that no shape fits: what was found, and what is needed. */
export const refuseHeader = (names: readonly string[]): string =>
  [
    'We do not know the header of this file.',
    `  found:  ${names.map(tidy).join(', ').slice(0, 600)}`,
    '  needed, one of:',
    ...shapes.map(({ needs }) => `    ${needs}`),
    '    boundaries of councils: TopoJSON or GeoJSON with a code (ladYYcd or areacd) and a name (ladYYnm or areanm)',
  ].join('\n')

/** Two figures of the year in a header such as lad26cd, as a year; null in files of the classic kind. */
export function yearOfHeader(names: readonly string[]): number | null {
  const years = names.flatMap((name) => /^lad(\d\d)cd$/.exec(tidy(name))?.[1] ?? [])
  return years.length > 0 ? 2000 + Math.max(...years.map(Number)) : null
}
