import { z } from 'zod'
import type { Seal } from '../../platform/sealed/sealed-text.ts'
import { type Answers, answersSchema, questions } from './finder.ts'

const PURPOSE = 'finder'

const linkSchema = z.object({ at: z.enum([...questions, 'results', 'leaders']), answers: answersSchema })
/** A page of the finder: which one, and everything that was chosen so far. */
export type FinderLink = z.output<typeof linkSchema>

export const sealLink = (seal: Seal, link: FinderLink): string => seal.close(PURPOSE, JSON.stringify(link))

/** Null when the link has expired, was altered, or is none of ours. */
export function openLink(seal: Seal, sealed: string): FinderLink | null {
  const text = seal.open(PURPOSE, sealed)
  if (text === null) return null
  try {
    return linkSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The word that the person likes for getting better, as they read it; null for the usual one. */
export const betterWordOf = (
  { better }: Answers,
  labels: readonly { id: string; label: string }[],
): string | null =>
  typeof better === 'object' ? better.own : (labels.find(({ id }) => id === better)?.label ?? null)
