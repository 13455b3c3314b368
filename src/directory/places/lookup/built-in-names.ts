import { type AliasRow, aliasRows, once } from '../builtin/place-content.ts'
import { townPinned } from '../builtin/towns.ts'
import { builtInCouncilNames, builtInNationsAndRegions } from './built-in-regions.ts'
import { builtInSettlements } from './built-in-settlements.ts'
import { foldName } from './name-folding.ts'
import { labelWithin } from './name-labels.ts'
import type { NamedPlace } from './name-ranking-rules.ts'

const unaliased = once((): NamedPlace[] => [
  ...builtInCouncilNames(),
  ...builtInNationsAndRegions(),
  ...builtInSettlements(),
])

const byCode = once(() => new Map(unaliased().map((each) => [each.place.code, each])))
export const builtInByCode = (code: string): NamedPlace | undefined => byCode().get(code)

const targetOf = (row: AliasRow): NamedPlace | undefined =>
  builtInByCode('county' in row ? `gn.${row.county}` : townPinned(row.town).id)

const sameNames = (): NamedPlace[] =>
  aliasRows().same.flatMap((row) => {
    const target = targetOf(row)
    return target ? [{ ...target, answersTo: row.say.map(foldName) }] : []
  })

/** How far such a neighbourhood may lie from the middle of its town. */
const NEAR_KM = 8

// A neighbourhood that nobody gave us a point for: the town it lies in, and the page says so.
const nearNames = (): NamedPlace[] =>
  aliasRows().near.flatMap((row) => {
    const target = targetOf(row)
    if (!target) return []
    return row.say.map((say): NamedPlace => {
      const [town = ''] = target.place.label.split(', ')
      const note = `We do not have ${say} by itself. We used the middle of ${town}.`
      const place = { ...target.place, note, spreadKm: NEAR_KM }
      return { ...target, kind: 'near', answersTo: [foldName(say)], fullLabel: labelWithin(say, town), place }
    })
  })

const index = once(() => {
  const names = new Map<string, NamedPlace[]>()
  for (const each of [...unaliased(), ...sameNames(), ...nearNames()])
    for (const name of each.answersTo) names.set(name, [...(names.get(name) ?? []), each])
  return names
})

export const builtInNamed = (folded: string): readonly NamedPlace[] => index().get(folded) ?? []

export const builtInStarting = (folded: string): NamedPlace[] =>
  [...index()].filter(([name]) => name.startsWith(folded)).flatMap(([, found]) => found)

/** Names as people read them, aliases among them. */
export const builtInLabels = (): string[] => [
  ...unaliased().map((each) => each.fullLabel),
  ...[...aliasRows().same, ...aliasRows().near].flatMap((row) => row.say),
]

/** Every folded name with what it may mean. */
export const builtInIndex = (): ReadonlyMap<string, readonly NamedPlace[]> => index()
