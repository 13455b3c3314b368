import type { Mention } from '../service-words/find-mentions.ts'
import type { Concept } from '../thesaurus/thesaurus-words.ts'

export interface SuggestedTerm {
  facet: Concept['facet']
  term: string
}

/** A text as the rules see it: its name, then what it says, as places of tokens. */
export interface ReadListing {
  mentions: readonly Mention[]
  /** Tokens of the name. */
  nameLength: number
  /** The name speaks of something to do for its own sake: football, a choir, a concert. */
  activity: boolean
}

// A listing says what it is in its name and its first lines; what comes deep in a long text is mostly passing.
const IN_NAME = 3
const AT_ONCE = 2
const AT_START = 1.5
const FURTHER = 0.75
const DEEP = 0.35
const ONCE = 18
const START = 45
const FAR = 150

interface Limits {
  most: number
  /** Evidence that is enough: one phrase in the name or first lines, or two different ones further down. */
  enough: number
}

/**
 * Few and sure: a service tagged with everything would match everything (search guide 2.2). Experiences ask for more: whoever
 * comes because of one must find a service that is for it.
 */
export const limits: Record<Concept['facet'], Limits> = {
  need: { most: 5, enough: 1.5 },
  experience: { most: 3, enough: 1.8 },
  kind_of_support: { most: 2, enough: 1.5 },
}

/** All that a club or an event may be suggested for. */
const ofActivities = new Set(['loneliness', 'everyday_relationships'])

const worth = (from: number, nameLength: number): number => {
  if (from < nameLength) return IN_NAME
  const depth = from - nameLength
  if (depth < ONCE) return AT_ONCE
  return depth < START ? AT_START : depth < FAR ? FURTHER : DEEP
}

/** The same phrase again adds a third each time, so that a refrain is not an argument. */
const AGAIN = 1 / 3

function evidenceOf(mentions: readonly Mention[], nameLength: number): number {
  const met = new Map<string, number>()
  const byWorth = mentions.map(({ phrase, from }) => ({ phrase, points: worth(from, nameLength) }))
  let sum = 0
  for (const { phrase, points } of byWorth.sort((a, b) => b.points - a.points)) {
    const times = met.get(phrase) ?? 0
    sum += points * AGAIN ** times
    met.set(phrase, times + 1)
  }
  return sum
}

/** Chooses terms for a listing from the words of services that stand in it. Surest first within each facet. */
export function chooseTerms(concepts: readonly Concept[], listing: ReadListing): SuggestedTerm[] {
  const { mentions, nameLength, activity } = listing
  const helps = mentions.some(
    ({ subject, from }) => from < nameLength && !ofActivities.has(concepts[subject]?.id ?? ''),
  )
  const scored = concepts.map(({ facet, id }, number) => {
    const own = mentions.filter(({ subject }) => subject === number)
    return { facet, term: id, evidence: evidenceOf(own, nameLength) }
  })
  return (Object.keys(limits) as Concept['facet'][]).flatMap((facet) =>
    scored
      .filter((each) => each.facet === facet && each.evidence >= limits[facet].enough)
      .filter(({ term }) => !activity || helps || ofActivities.has(term))
      .toSorted((one, other) => other.evidence - one.evidence || (one.term < other.term ? -1 : 1))
      .slice(0, limits[facet].most)
      .map(({ term }) => ({ facet, term })),
  )
}
