import { z } from 'zod'
import { roles } from '../kinds/kind.ts'
import { nations } from '../urgent-help/helpline.ts'

/** The questions, in order. One a page; each can be passed over (safety guide 1.6 and check 21). */
export const questions = ['role', 'safety', 'age', 'nation', 'needs', 'experiences', 'words'] as const
export type Question = (typeof questions)[number]

/** Of the person's own words, and of their own word for getting better, in characters. */
export const LONGEST_WORDS = 1000
export const LONGEST_OWN_WORD = 40

export const betterWords = ['recovery', 'healing', 'growth', 'living_beyond_it'] as const

const id = z.string().max(60)

/**
 * What a person chose. It travels sealed in the link and is kept nowhere. A question that was passed over leaves
 * nothing behind; somebody who would rather not say what happened leaves `ratherNot`.
 */
export const answersSchema = z.object({
  role: z.enum(roles).optional(),
  safety: id.optional(),
  age: id.optional(),
  nation: z.enum(nations).optional(),
  needs: z.array(id).max(40).default([]),
  experiences: z.array(id).max(45).default([]),
  ratherNot: z.boolean().optional(),
  words: z.string().max(LONGEST_WORDS).default(''),
  /** The word they like for getting better: one of ours, or their own. */
  better: z.union([z.enum(betterWords), z.object({ own: z.string().max(LONGEST_OWN_WORD) })]).optional(),
})
export type Answers = z.output<typeof answersSchema>

export const noAnswers: Answers = { needs: [], experiences: [], words: '' }

/** What was understood of the person's own words, read in memory (finder input "free words"). */
export interface WordsUnderstood {
  needs: readonly string[]
  experiences: readonly string[]
}

/** The person the help is for, in whole years, as roughly as it was said. */
export interface AgeRange {
  min: number
  max: number
}

/** Answers with everything worked out that the rules ask for. */
export interface Situation {
  role?: Answers['role']
  age?: AgeRange
  nation?: Answers['nation']
  needs: ReadonlySet<string>
  experiences: ReadonlySet<string>
  ratherNot: boolean
}

export type Reason =
  | { because: 'need' | 'experience'; id: string; typed: boolean }
  | { because: 'role' | 'evidence' | 'rather_not' | 'for_everybody' }

export type NotShown =
  | { why: 'age' | 'nation' | 'role' }
  | { why: 'only_if'; tags: readonly string[] }
  | { why: 'not_if'; tags: readonly string[] }
