import type { PlaceShape } from '../place-tables.ts'

const onsLine = (year: number): string =>
  `Contains OS data © Crown copyright and database right ${year}. Contains Royal Mail data © Royal Mail copyright and database right ${year}. Source: Office for National Statistics licensed under the Open Government Licence v.3.0`
const OGL = 'Open Government Licence v.3.0'
const CC_BY = 'CC BY 4.0'

export interface SourceWords {
  title: string
  licence: string
  attribution: (year: number) => string
}

/** Title, licence and the sentence to show, by shape (search guide 5). */
export const sourceWords: Readonly<Record<PlaceShape, SourceWords>> = {
  postcodes: { title: 'Postcodes (ONS postcode directory)', licence: OGL, attribution: onsLine },
  outcodes: { title: 'First halves of postcodes', licence: OGL, attribution: onsLine },
  sectors: { title: 'Postcode sectors', licence: OGL, attribution: onsLine },
  places: {
    title: 'Names of places (OS Open Names)',
    licence: `${OGL}; Northern Ireland ${CC_BY}`,
    attribution: (year) => `${onsLine(year)}. Places in Northern Ireland: GeoNames, ${CC_BY}`,
  },
  councils: {
    title: 'Councils',
    licence: CC_BY,
    attribution: () => `Names of councils: mySociety, ${CC_BY}`,
  },
  boundaries: { title: 'Boundaries of councils', licence: OGL, attribution: onsLine },
}

export const ONS_LINE = onsLine
export const BT_SENTENCE =
  'Postcodes of Northern Ireland (BT) are free for non-commercial and internal use only. Any other use needs a licence from Land & Property Services.'

/** The year of an edition: from its name (ONSPD_MAY_2025_UK), else from its header, else this year. */
export function editionYear(name: string, headerYear: number | null, now: Date): number {
  const named = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(name)?.[1]
  return named ? Number(named) : (headerYear ?? now.getUTCFullYear())
}
