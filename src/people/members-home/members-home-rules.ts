import type { HomePart, HomeThing } from '../people-parts.ts'

export interface Desk {
  href: string
  text: string
}

/** What stands on somebody's first page, in its order. */
export interface HomeModel {
  /** Somebody waits for it, or a day comes near. */
  waiting: readonly HomeThing[]
  /** For who is new: the only thing to do; then there are no sections, and what else there is stands under `later`. */
  begin: NonNullable<HomePart['begin']> | null
  later: readonly HomeThing[]
  sections: readonly Pick<HomePart, 'heading' | 'things' | 'empty'>[]
  desks: readonly Desk[]
}

interface Also {
  /** What waits at what people look after for the whole network. */
  own: readonly HomeThing[]
  desks: readonly Desk[]
  needsSecondStep: boolean
}

/** Today and next, then where somebody belongs, then what they look after (look guide). */
export function homeOf(parts: readonly HomePart[], { own, desks, needsSecondStep }: Also): HomeModel {
  const waiting = [...own, ...parts.flatMap(({ things }) => things.filter(({ waits }) => waits))]
  const sections = parts.map(({ heading, things, empty }) => ({
    ...{ heading, empty },
    things: things.filter(({ waits }) => !waits),
  }))
  const begin = parts.find((part) => part.begin)?.begin
  // Who looks after something knows the way, and two first steps would be none.
  const isNew = waiting.length === 0 && desks.length === 0 && !needsSecondStep
  if (!begin || !isNew) return { waiting, begin: null, later: [], sections, desks }
  const later = sections.flatMap(({ things }) => things.filter(({ href }) => href !== begin.href))
  return { waiting, begin, later, sections: [], desks }
}
