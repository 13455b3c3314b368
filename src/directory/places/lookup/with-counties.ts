import { builtInCouncils } from '../builtin/built-in-councils.ts'
import { countyName } from '../builtin/towns.ts'
import type { CouncilRef, Place } from '../place.ts'
import { codesOfCouncil } from './council-codes.ts'
import { listCouncilsById, listCouncilsCoded } from './council-queries.ts'
import type { Reader } from './place-lookup-queries.ts'

const builtInCounties = (codes: readonly string[]): CouncilRef[] =>
  builtInCouncils().flatMap(({ code, county, towns: [pin = ''] }) =>
    county && codes.includes(code)
      ? [{ code: county, name: countyName(pin.split(' ').at(-1) ?? '') ?? county }]
      : [],
  )

async function importedCounties(db: Reader, codes: readonly string[]): Promise<CouncilRef[]> {
  if (codes.length === 0) return []
  const districts = await listCouncilsCoded(db, codes.flatMap(codesOfCouncil))
  const ids = new Set(
    districts.flatMap(({ county_id, current }) => (county_id && current ? [county_id] : [])),
  )
  const counties = ids.size > 0 ? await listCouncilsById(db, [...ids]) : []
  return counties.flatMap(({ gss_code, name, current }) =>
    gss_code && current ? [{ code: gss_code, name }] : [],
  )
}

/**
 * Adds the county councils above the districts, last: in two-tier England both serve the place, and a county's own
 * services (social care, schools) name the county.
 */
export async function withCounties(db: Reader, place: Place): Promise<Place> {
  const codes = place.councils.map(({ code }) => code)
  const known = new Set(codes)
  const counties = [...(await importedCounties(db, codes)), ...builtInCounties(codes)].filter(({ code }) => {
    const isNew = !known.has(code)
    known.add(code)
    return isNew
  })
  const coarser = place.coarser ? { coarser: await withCounties(db, place.coarser) } : {}
  return { ...place, ...coarser, councils: [...place.councils, ...counties] }
}
