import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { asStart } from '../../platform/words/in-sentence.ts'
import type { WordChoice } from './better-word.ts'

const text = z.string().trim().min(1)
const notes = z.array(text).min(1)
const domain = z.strictObject({ name: text, term: text, line: text })

const drawingWordsSchema = z.strictObject({
  recovery_triangle: z.strictObject({
    title: text,
    aim: z.strictObject({ name: text, parts: z.array(text).length(4) }),
    order: text,
    tiers: z.array(z.strictObject({ name: text, line: text })).length(5),
    notes,
  }),
  resilience_domains: z.strictObject({
    title: text,
    centre: text,
    order: text,
    domains: z.array(domain).length(6),
    ground_order: text,
    ground: domain,
    notes,
  }),
})

export const drawingWords = readContentFile(projectPath('content', 'drawings.yaml'), drawingWordsSchema)

/** The same sentence with the word that a reader likes for getting better. */
export const withBetterWord = (sentence: string, { word }: WordChoice): string =>
  sentence.replaceAll('{{recovery}}', word).replaceAll('{{Recovery}}', asStart(word))
