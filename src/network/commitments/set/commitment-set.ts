import { z } from 'zod'
import { reviewSchema, sourceSchema } from '../../../guidance/index.ts'

/** Who can make the commitments: the words, examples and evidence differ. */
export const makerKinds = ['organisation', 'person'] as const
export type MakerKind = (typeof makerKinds)[number]

const text = z.string().trim().min(1)

const forMaker = z.strictObject({
  /** What is signed; a copy is kept with each signature. */
  wording: text,
  can_look_like: z.array(text).min(1),
  evidence: z.array(text).min(1),
})

export const commitmentSchema = z.strictObject({
  /** The same in every edition that has it: history is followed by it. */
  id: z.string().regex(/^[a-z_]+$/),
  /** The line of the requirements. */
  line: z.string().regex(/^S\d\.\d+$/),
  name: text,
  about: text,
  organisation: forMaker,
  person: forMaker,
})
export type Commitment = z.output<typeof commitmentSchema>

export const commitmentSetSchema = z
  .strictObject({
    edition: z.string().regex(/^\d{4}$/),
    heading: text,
    introduction: text,
    commitments: z.array(commitmentSchema).min(1),
    sources: z.array(sourceSchema),
    review: reviewSchema,
  })
  .refine(({ commitments }) => new Set(commitments.map(({ id }) => id)).size === commitments.length, {
    message: 'two commitments have the same id',
  })
export type CommitmentSet = z.output<typeof commitmentSetSchema>
