import { NEARER } from './area-place.ts'
import { foldName } from './name-folding.ts'

/** "Oakham, Rutland"; plain "Bath" or "Leicester" where the county says no more than the name. */
export function labelWithin(name: string, within: string): string {
  const [own, inside] = [` ${foldName(name)} `, ` ${foldName(within)} `]
  return within === '' || own.includes(inside) || inside.includes(own) ? name : `${name}, ${within}`
}

const LARGE_KM = 10

export const sizeNote = (name: string, spreadKm: number): { note?: string } =>
  spreadKm > LARGE_KM ? { note: `${name} covers a wide area. ${NEARER}` } : {}
