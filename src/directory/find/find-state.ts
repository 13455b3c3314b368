import { z } from 'zod'
import { crisisLevels } from '../search/crisis/crisis-words.ts'

export const MOST_ON_A_LIST = 20
/** A longer text is searched up to here, and the page says so (directory guide 2.2). */
export const WORDS_READ = 1000

/**
 * Everything that a results page needs, and all that is kept of a search: it travels sealed in the link (directory
 * guide 2.2) and nowhere else. No account, no address, no full postcode, no time beyond the expiry.
 */
const placeSchema = z.object({
  /** Coarse, never a full postcode; the rest of the place is looked up by it. */
  code: z.string(),
  label: z.string(),
  /** "We read LEI5 as LE15." */
  note: z.string().optional(),
})

export const filtersSchema = z.object({
  age: z.number().int().min(0).max(120).optional(),
  role: z.string().optional(),
  gender: z.enum(['women', 'men']).optional(),
  free: z.boolean().optional(),
  deliveries: z.array(z.string()).optional(),
  languages: z.array(z.string()).optional(),
  accessSupport: z.array(z.string()).optional(),
  openNow: z.boolean().optional(),
  kinds: z.array(z.string()).optional(),
  needs: z.array(z.string()).optional(),
})

export const findStateSchema = z.object({
  words: z.string().max(WORDS_READ),
  /** The text was longer than that. */
  cut: z.boolean().optional(),
  /** Search for exactly what was typed. */
  literal: z.boolean().optional(),
  /** The age that the words say was taken off. */
  noAge: z.boolean().optional(),
  place: placeSchema.optional(),
  /** Several places have the name that was typed: the page asks which, or offers the others beside the one far larger. */
  placeChoices: z
    .object({ asked: z.string(), places: z.array(z.object({ code: z.string(), label: z.string() })) })
    .optional(),
  /** What we looked for when no place has the name that was typed. */
  placeUnknown: z.string().optional(),
  filters: filtersSchema,
  panel: z.object({ level: z.enum(crisisLevels).exclude(['none']), themes: z.array(z.string()) }).optional(),
  /** "None of these" was pressed on "Is it about …?". */
  noChips: z.boolean().optional(),
  /** Services on the visitor's own list. */
  list: z.array(z.string()).max(MOST_ON_A_LIST),
  /** What was put on the list or taken off it by the press before, so that the page can say so beside it. */
  noted: z.object({ id: z.string(), kept: z.boolean() }).optional(),
})

export type FindState = z.output<typeof findStateSchema>
export type FindFilters = z.output<typeof filtersSchema>

export const emptyState: FindState = { words: '', filters: {}, list: [] }

export const PURPOSE = 'find'

export const writeState = (state: FindState): string => JSON.stringify(state)

/** Null when the text is no state of ours, for instance one that an older version wrote. */
export function readState(text: string | null): FindState | null {
  if (text === null) return null
  try {
    return findStateSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
