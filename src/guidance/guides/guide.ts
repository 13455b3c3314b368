import { z } from 'zod'
import { situations } from '../urgent-help/helpline.ts'
import { reviewSchema, sourceSchema } from '../words/review.ts'

export const readers = [
  'children',
  'young-people',
  'parents',
  'adults',
  'professionals',
  'easy-read',
] as const
export type Reader = (typeof readers)[number]

export const drawings = ['recovery_triangle', 'resilience_domains'] as const
export type DrawingName = (typeof drawings)[number]

const text = z.string().trim().min(1)

/** What stands above the text of content/guides/<topic>/<reader>.md. */
export const guideFacts = z.strictObject({
  title: text,
  /** Words of the tab and the file's name: they tell nothing to somebody who looks over a shoulder. */
  tab: text,
  summary: text,
  /** One factual sentence, and the heading that a reader can go to instead (safety guide 1.5). */
  content_note: text.nullable(),
  skip_to: text.nullable(),
  sources: z.array(sourceSchema),
  ...reviewSchema.shape,
  kinds: z.array(text),
  worksheets: z.array(text),
  helplines: z.array(z.enum(situations)).min(1),
  drawing: z.enum(drawings).nullable(),
})

/** A piece of running text. */
export type Inline =
  | { is: 'text'; text: string }
  | { is: 'strong' | 'em'; parts: readonly Inline[] }
  | { is: 'link'; to: { guide: string } | { kind: string }; parts: readonly Inline[] }
  /** The word that the reader likes for getting better. */
  | { is: 'better'; capital: boolean }

/** A block of a guide, the same for the page, the print and the PDF. */
export type Block =
  | { is: 'heading'; level: 2 | 3; id: string; text: string }
  | { is: 'paragraph'; parts: readonly Inline[] }
  | { is: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] }
  | { is: 'quote'; parts: readonly (readonly Inline[])[] }

export interface Guide extends z.output<typeof guideFacts> {
  topic: string
  reader: Reader
  blocks: readonly Block[]
}

export interface Topic {
  id: string
  name: string
  about: string
}
