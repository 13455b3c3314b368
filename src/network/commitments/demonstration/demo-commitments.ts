import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkContent } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { draftAnswers } from '../draft/pledge-draft.ts'
import { overrideStates, pledgeStates } from '../pledge/pledge.ts'

const text = z.string().trim().min(1)
const days = z.number().int().min(0)

const lineSchema = z.strictObject({
  answer: z.enum(draftAnswers).default('make'),
  do: text.optional(),
  evidence: text.optional(),
  owner: text.optional(),
  dueInDays: days.optional(),
  progress: text.optional(),
})
const linesSchema = z.record(text, lineSchema)

const demoCommitmentsSchema = z
  .array(
    z.strictObject({
      /** The slug of a made-up organisation, or the name of a listed practitioner. */
      organisation: text.optional(),
      /** With `organisation`: the slug of one of its teams. */
      team: text.optional(),
      practitioner: text.optional(),
      /** Where they stand on the day of loading; a test holds the file to it. */
      state: z.enum(pledgeStates),
      invitedDaysAgo: days.optional(),
      begunDaysAgo: days.optional(),
      draft: linesSchema.optional(),
      signatory: z.strictObject({ name: text, role: text }).optional(),
      signings: z.array(z.strictObject({ daysAgo: days, commitments: linesSchema })).default([]),
      steppedBack: z.strictObject({ daysAgo: days }).optional(),
      byHand: z.strictObject({ state: z.enum(overrideStates), reason: text, days }).optional(),
    }),
  )
  .refine((all) =>
    all.every(({ organisation, practitioner }) => (organisation ?? practitioner) !== undefined),
  )

export type DemoPledge = z.output<typeof demoCommitmentsSchema>[number]
export type DemoLine = z.output<typeof lineSchema>

export const readDemoCommitments = (
  path: string = projectPath('database', 'demo', 'commitments.yaml'),
): DemoPledge[] => checkContent(path, parse(readFileSync(path, 'utf8')), demoCommitmentsSchema)
