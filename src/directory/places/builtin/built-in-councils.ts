import type { CouncilRef, Point } from '../place.ts'
import type { Town } from './cut-towns.ts'
import { type CouncilRow, councilRows, once } from './place-content.ts'
import { countyName, middleOf, townPinned } from './towns.ts'

export interface BuiltInCouncil extends CouncilRow {
  point: Point
}

export const builtInCouncils = once((): BuiltInCouncil[] =>
  councilRows().map((row) => ({ ...row, point: middleOf(row.towns.map(townPinned)) })),
)

export const councilRef = ({ code, name }: CouncilRow): CouncilRef => ({ code, name })

/** Councils of our own rough list that an outcode lies in, the likeliest first. */
export const councilsOfOutcode = (outcode: string): BuiltInCouncil[] =>
  builtInCouncils().filter((council) => council.outcodes.includes(outcode))

/** Northern Ireland's county codes in GeoNames are the GSS codes of its councils; elsewhere only our own list knows. */
export function councilsOfTown(town: Town): CouncilRef[] {
  const listed = builtInCouncils().filter(
    (council) => council.at.includes(town.at) || council.towns.includes(`${town.name} ${town.at}`),
  )
  if (listed.length > 0) return listed.map(councilRef)
  const [nation, code] = town.at.split('.')
  return nation === 'NIR' && code ? [{ code, name: countyName(town.at) ?? code }] : []
}
