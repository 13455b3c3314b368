import { roughAreasOf } from './lookup/rough-areas.ts'
import { nationsByCode } from './nations-and-regions.ts'
import type { Place } from './place.ts'

/**
 * Codes of the areas that a place lies in, the smallest first: the first half of its postcode, its councils (the one with
 * its largest part first, counties last), what our own lists know of it, its region, its nation.
 */
export function areaCodesOf({
  code,
  councils,
  region,
  nation,
}: Pick<Place, 'code' | 'councils' | 'region' | 'nation'>): string[] {
  const [half = code] = code.split(/[ /]/)
  const gss = nation === null ? undefined : nationsByCode.get(nation)?.gss
  const small = [half, ...councils.map((council) => council.code), ...roughAreasOf({ code, councils })]
  return [...new Set([...small, region, gss])].filter((each) => each !== null && each !== undefined)
}
