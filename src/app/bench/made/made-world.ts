import { readThesaurus, type TownFacts, termsOfFacet, townFacts } from '../../../directory/index.ts'

export interface MadeKind {
  id: string
  ages: { min: number; max: number }
  needs: readonly string[]
  experiences: readonly string[]
}

/** What made-up services are put together from: the real words of content/ and the real towns. */
export interface MadeWorld {
  kinds: readonly MadeKind[]
  towns: readonly TownFacts[]
  largeTowns: readonly TownFacts[]
  terms: (facet: string) => readonly string[]
  /** Waits and checks lie before this day, YYYY-MM-DD. */
  today: string
}

export function readMadeWorld(today: string): MadeWorld {
  const towns = townFacts()
  const terms = new Map<string, string[]>()
  return {
    kinds: [...readThesaurus().kinds.values()].map(({ id, ages, fits }) => ({
      id,
      ages,
      needs: fits.need,
      experiences: fits.experience,
    })),
    towns,
    largeTowns: towns.filter((town) => town.postcodeArea !== null),
    terms: (facet) => {
      const known = terms.get(facet) ?? termsOfFacet(facet).map(({ id }) => id)
      terms.set(facet, known)
      return known
    },
    today,
  }
}
