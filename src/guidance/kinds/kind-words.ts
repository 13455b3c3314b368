import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { costs, groups, strengths } from './kind.ts'

const text = z.string().trim().min(1)

const kindWordsSchema = z.strictObject({
  /** What NICE is, in one sentence. */
  nice: text,
  strengths: z.record(z.enum(strengths), text),
  /** The fixed line for evidence that nobody has read again in its live source. */
  to_confirm: text,
  nations: text,
  costs: z.record(z.enum(costs), text),
  groups: z.record(z.enum(groups), text),
})
export type KindWords = z.output<typeof kindWordsSchema>

/** The words that all kinds of support share. */
export const kindWords: KindWords = readContentFile(projectPath('content', 'evidence.yaml'), kindWordsSchema)
