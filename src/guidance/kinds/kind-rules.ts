import { type Nation, nationNames, nations } from '../urgent-help/helpline.ts'
import type { Kind } from './kind.ts'

export interface WayToStart {
  /** null: the same in the whole UK. */
  nation: Nation | null
  words: string
}

/** How to start, for one nation where it is known, else for each of them. */
export function waysToStart({ access }: Kind, nation: Nation | null = null): WayToStart[] {
  if ('uk' in access) return [{ nation: null, words: access.uk }]
  const all = nations.flatMap((each) => {
    const words = access[each]
    return words === undefined ? [] : [{ nation: each, words }]
  })
  const here = all.filter((way) => way.nation === nation)
  return here.length > 0 ? here : all
}

export const nationLabel = (nation: Nation | null): string =>
  nation === null ? 'In the whole UK' : `In ${nationNames[nation]}`

/** "From 7 to 18", "18 and over", "Any age": whole years. */
export function agesInWords({ min, max }: Kind['ages']): string {
  if (min <= 0 && max >= 120) return 'Any age'
  if (max >= 120) return `${min} and over`
  return min <= 0 ? `Up to ${max}` : `From ${min} to ${max}`
}

/** Every nation has a way to start, or the kind says that it is not there. */
export const nationsWithout = ({ access, nations: only }: Kind): Nation[] =>
  'uk' in access ? [] : (only ?? nations).filter((nation) => access[nation] === undefined)

/** In an A to Z "A listening line" stands under L. */
export const sortName = ({ name }: Kind): string => name.replace(/^(?:An?|The) /, '')
