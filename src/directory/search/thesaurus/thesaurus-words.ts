import { z } from 'zod'
import { nations } from '../../places/place.ts'
import type { ConceptKind } from '../search-words.ts'

// The parts of content/needs, content/experiences and content/kinds-of-support that search reads. The files hold
// more (for pages and for editors), so unknown keys pass.
const text = z.string().trim().min(1)

const phraseGroup = z.looseObject({
  language: text.default('en'),
  texts: z.array(text).default([]),
})

const conceptFile = {
  id: text,
  phrases: z.array(phraseGroup).default([]),
  /** As typed → as meant, which may be more than one word. */
  misspellings: z.record(z.string(), z.coerce.string()).default({}),
  /** Runs of words that look like this concept and are about something else ("brain injury" for trauma). */
  not_this: z.array(text).default([]),
  /** Words of which one must stand in a text before it can be about this at all: a guess would hurt or frighten. */
  only_with: z.array(text).default([]),
  /** What services that do this say of themselves, in a word or a short phrase; and runs that look like it and are not. */
  service_words: z.array(text).default([]),
  service_not: z.array(text).default([]),
}

export const needFile = z.looseObject({
  ...conceptFile,
  label: text,
  chip: text.optional(),
  about: text.optional(),
  safety: z.enum(['emergency', 'urgent', 'safeguarding']).optional(),
})

export const experienceFile = z.looseObject({
  ...conceptFile,
  label: text,
  young_label: text.optional(),
  about: text.optional(),
})

export const kindFile = z.looseObject({
  ...conceptFile,
  name: text,
  group: text,
  roles: z.array(text).default([]),
  ages: z.object({ min: z.number(), max: z.number() }),
  nations: z.array(z.enum(nations)).optional(),
  any_experience: z.boolean().default(false),
  fits: z.object({ experience: z.array(text).default([]), need: z.array(text).default([]) }),
  only_if: z.array(text).default([]),
  not_if: z.array(text).default([]),
  serves: z.enum(['asker', 'anyone', 'family']).optional(),
  what_it_is: text,
  evidence: z.looseObject({ strength: text }).optional(),
  evidence_under_18: z.looseObject({ strength: text }).optional(),
})

export type KindFile = z.output<typeof kindFile>

/** A need, an experience or a kind of support, with the everyday words for it. */
export interface Concept {
  facet: ConceptKind
  id: string
  label: string
  phrases: readonly string[]
  /** Single words and short runs that point to it by themselves (content/search/cue-words.yaml). */
  cues: readonly string[]
  notThis: readonly string[]
  onlyWith: readonly string[]
  /** Words that services use of themselves for it, and runs of words that look like them and are not. */
  serviceWords: readonly string[]
  serviceNot: readonly string[]
  safety?: 'emergency' | 'urgent' | 'safeguarding'
}

/** Something people come for that is neither a need nor an experience (content/search/subjects.yaml). */
export interface Subject {
  id: string
  /** For whom a service is, rather than what it does. */
  who: boolean
  /** A service named after it is for those people and for hardly anybody else. */
  apart: boolean
  /** Methods without evidence: a service named after one stands behind others unless it is asked for. */
  unproven: boolean
  /** Years at which it is likely when only an age was said. */
  ages?: readonly [number, number]
  /** Everyday words that lead to it. */
  said: readonly string[]
  serviceWords: readonly string[]
  serviceNot: readonly string[]
}

export interface Thesaurus {
  /** In a fixed order: an index into this list is a concept's number in every typed array. */
  concepts: readonly Concept[]
  subjects: readonly Subject[]
  /** Things done for their own sake: a listing named after one is a club, not help. */
  activities: readonly string[]
  kinds: ReadonlyMap<string, KindFile>
  /** Typed → meant, of all files together. */
  misspellings: ReadonlyMap<string, string>
  words: WordLists
}

/** content/search: our own short lists, each with its reason in the file. */
export interface WordLists {
  /** Left out of queries and phrases (never out, down, off, up, own, no, not or self-words). */
  stop: ReadonlySet<string>
  /** Text-speak and dialect → plain words. */
  shortForms: ReadonlyMap<string, string>
  /** Irregular forms → the form they share: "slept" → "sleep". */
  forms: ReadonlyMap<string, string>
  /** Word → group of words that lie near each other: "frightened" and "scared". */
  kin: ReadonlyMap<string, string>
  /** Words of every story: they say little, and are never a reason by themselves. */
  hollow: ReadonlySet<string>
  /** Words for the people in a story: no reason by themselves either. */
  people: ReadonlySet<string>
  /** Common words that are right as they are and never "corrected". */
  plain: ReadonlySet<string>
}
