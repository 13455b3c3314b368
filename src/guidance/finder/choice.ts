import { z } from 'zod'

const words = z.string().trim().min(1)
const said = z.union([
  words,
  z.strictObject({ words, from: z.number().optional(), up_to: z.number().optional() }),
])

const readers = ['you', 'child', 'young', 'adult', 'them', 'carer', 'other', 'anyone'] as const
export type Reader = (typeof readers)[number]

/** One entry of content/finder-choices.yaml: the words for each sort of reader; nothing for those who are not asked. */
export const choiceSchema = z.partialRecord(z.enum(readers), said)
export type Choice = z.output<typeof choiceSchema>
