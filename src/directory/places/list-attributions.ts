import type { DirectoryDb } from '../tables.ts'
import { listSources } from './import/place-source-queries.ts'
import { ONS_LINE } from './import/source-words.ts'

export interface Attribution {
  /** What it is used for here. */
  title: string
  /** The sentence that its licence asks us to show. */
  attribution: string
  licence: string
  /** Edition and day of import; absent for what is built in. */
  edition?: string
  importedOn?: string
}

/** The year of the postcode directory that the reach of each built-in area was measured on. */
const MEASURED_IN = 2025

const builtIn: readonly Attribution[] = [
  {
    title: 'Towns and post towns',
    attribution:
      'Place names and points: GeoNames (geonames.org), CC BY 4.0. Cut to the United Kingdom and the Crown dependencies.',
    licence: 'CC BY 4.0',
  },
  {
    title: 'How far each postcode area reaches, in rounded kilometres',
    attribution: ONS_LINE(MEASURED_IN),
    licence: 'Open Government Licence v.3.0',
  },
  { title: 'Outline of the map', attribution: 'Made with Natural Earth.', licence: 'Public domain' },
]

/** Attribution for what is built in and for what an operator has loaded, and nothing else (search guide 5). */
export async function listAttributions(db: DirectoryDb): Promise<Attribution[]> {
  const loaded = await listSources(db)
  return [
    ...builtIn,
    ...loaded.map(({ title, attribution, licence, edition, imported_at }) => ({
      title,
      attribution,
      licence,
      edition,
      importedOn: imported_at.toISOString().slice(0, 10),
    })),
  ]
}

/** The short lines under a map: what is built in, and every sentence that something loaded asks for, once. */
export async function listMapSources(db: DirectoryDb): Promise<string[]> {
  const loaded = await listSources(db)
  return [
    ...new Set([
      'Made with Natural Earth',
      'Place points: GeoNames, CC BY 4.0',
      ...loaded.map((source) => source.attribution),
    ]),
  ]
}
