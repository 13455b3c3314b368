import { builtInCouncils, councilRef } from '../builtin/built-in-councils.ts'
import type { CouncilRef, Place } from '../place.ts'
import { listCouncilsById, listCouncilsNamed } from './council-queries.ts'
import { nameCouncils } from './name-councils.ts'
import { foldName } from './name-folding.ts'
import type { NamedPlace } from './name-ranking-rules.ts'
import { findOutcode, type Reader } from './place-lookup-queries.ts'

// Counties and combined authorities have districts below them; a name of a place means the district.
const decides = (code: string | null): code is string => code !== null && /^(?:E0|W06|S12|N09)/.test(code)

async function byName(db: Reader, name: string): Promise<CouncilRef[]> {
  const rows = await listCouncilsNamed(db, [foldName(name)])
  const found = rows.find((row) => row.current && decides(row.gss_code))
  if (found?.gss_code) return [{ code: found.gss_code, name: found.name }]
  // Names of 2019 include councils that have been merged since.
  const [heirId, other] = rows.find((row) => !row.current)?.replaced_by ?? []
  const [heir] = heirId && !other ? await listCouncilsById(db, [heirId]) : []
  if (heir?.gss_code) return [{ code: heir.gss_code, name: heir.name }]
  return builtInCouncils()
    .filter((council) => foldName(council.name) === foldName(name))
    .map(councilRef)
}

/** Finds the council of a place whose file names it without a code: by that name, else by its outcode if it has one only. */
export async function fillCouncils(db: Reader, named: NamedPlace): Promise<Place> {
  const { place, councilName, outcode } = named
  if (place.councils.length > 0 || !(councilName || outcode)) return place
  const found = councilName ? await byName(db, councilName) : []
  if (found.length > 0) return { ...place, councils: found }
  const row = outcode ? await findOutcode(db, outcode) : undefined
  const inOutcode = row ? await nameCouncils(db, row.council_codes) : []
  const same = inOutcode.filter(({ name }) => councilName && foldName(name) === foldName(councilName))
  return { ...place, councils: same.length > 0 ? same : inOutcode.length === 1 ? inOutcode : [] }
}
