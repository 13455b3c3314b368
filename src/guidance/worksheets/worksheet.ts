import { z } from 'zod'
import { readers } from '../guides/guide.ts'
import { situations } from '../urgent-help/helpline.ts'
import { reviewSchema, sourceSchema } from '../words/review.ts'

const text = z.string().trim().min(1)
// Of fields, questions and options: what somebody saved on a device is found again by it, so it never changes.
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/)
const few = z.number().int().min(1).max(12)
const base = { id, label: text }

const options = z.array(z.strictObject({ id, label: text })).min(2)
const columns = z.array(text).min(2).max(5)

/** How a tie of an ecomap is drawn; never told apart by colour. */
export const tieLines = ['thick', 'plain', 'dotted', 'zigzag', 'gap', 'arrow'] as const
export type TieLine = (typeof tieLines)[number]

/** Something to fill in, or to leave. No field is required and none is ever scored. */
export const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('text'), lines: few.default(3) }),
  z.strictObject({ ...base, type: z.enum(['text_short', 'people_link', 'date', 'flag', 'drawing_or_text']) }),
  z.strictObject({ ...base, type: z.enum(['list', 'people_list']), rows: few.default(3) }),
  z.strictObject({ ...base, type: z.enum(['choice', 'choice_or_text', 'checklist']), options }),
  z.strictObject({ ...base, type: z.enum(['two_column', 'list_with_dates', 'log']), columns, rows: few }),
  z.strictObject({ ...base, type: z.literal('day_grid'), columns, rows: z.array(text).min(2) }),
  z.strictObject({ ...base, type: z.literal('link_list'), links: z.literal('kinds-of-support') }),
  z.strictObject({ ...base, type: z.literal('words'), options: z.array(text).min(2) }),
  z.strictObject({
    ...base,
    type: z.literal('map'),
    key: z.array(z.strictObject({ line: z.enum(tieLines), says: text })).min(2),
  }),
  /** A line of the helpline registry; its number is never written into a worksheet. */
  z.strictObject({ id, type: z.literal('fixed'), situation: z.enum(situations) }),
])
export type Field = z.output<typeof fieldSchema>

/** The same question to different people: at least one of them. */
const askSchema = z
  .strictObject({ child: text, carer: text, person: text, worker: text })
  .partial()
  .refine((ask) => Object.keys(ask).length > 0, { message: 'asks nobody' })
export type Ask = z.output<typeof askSchema>

const questionSchema = z.strictObject({
  id,
  ask: askSchema,
  caution: text.optional(),
  fields: z.array(fieldSchema).default([]),
  /** Another worksheet that goes on from here. */
  links_to: id.optional(),
})

const cardSchema = z.strictObject({
  id,
  idea: text,
  do: text,
  try_saying: text.optional(),
  avoid: text.optional(),
})

const partSchema = z.strictObject({
  id,
  title: text,
  strengths: z.literal(true).optional(),
  about: text.optional(),
  for: z.array(z.enum(readers)).optional(),
  tasks: z.array(text).default([]),
  asks: z.array(askSchema).default([]),
  questions: z.array(questionSchema).default([]),
  cards: z.array(cardSchema).default([]),
  fields: z.array(fieldSchema).default([]),
})
export type WorksheetPart = z.output<typeof partSchema>

/** One file of content/worksheets. */
export const worksheetSchema = z.strictObject({
  id,
  title: text,
  /** Neutral: words of the tab and of the file's name. */
  tab: text,
  summary: text,
  for: z.array(z.enum(readers)).min(1),
  /** Shown before anything is asked. */
  about: z.array(text),
  /** Which fields of content/worksheet-frame.yaml go with it. */
  frame: z.array(id),
  /** What each question of the parts can be answered with. */
  each_question: z.array(fieldSchema).default([]),
  // S0.14: every sheet opens with strengths.
  parts: z.array(partSchema).refine((parts) => parts[0]?.strengths === true, {
    message: 'the first part is about strengths',
  }),
  /** What the tool on the screen keeps to. */
  rules: z.array(text),
  sources: z.array(sourceSchema),
  review: reviewSchema,
})
export type Worksheet = z.output<typeof worksheetSchema>

export const frameSchema = z.strictObject({ principles: z.array(text).min(1), fields: z.array(fieldSchema) })
