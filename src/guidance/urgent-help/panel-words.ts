import { z } from 'zod'
import { situations } from './helpline.ts'

export const panelLevels = ['emergency', 'urgent', 'safeguarding', 'soft'] as const
/**
 * emergency: life or safety at risk now · urgent: not able to stay safe now · safeguarding: a child or adult is or may be
 * harmed · soft: the past, or worry without danger now (safety guide 3.3).
 */
export type PanelLevel = (typeof panelLevels)[number]

const text = z.string().trim().min(1)
const lines = z.array(text).min(1)
const whose = z.array(z.enum(situations)).min(1)

const themeWords = z.strictObject({
  situations: whose,
  softly: whose.optional(),
  now: lines,
  talk: lines,
  heading: text.optional(),
  calm: text.optional(),
  also: text.optional(),
})

/** An emergency card has a heading of its own, and a calm strip says no more than its heading. */
const levelWords = z.strictObject({ heading: text.optional(), calm: text.optional(), theme: text })

/** content/urgent-panels.yaml, which says what each field is for. */
export const panelWordsSchema = z
  .strictObject({
    review: text,
    levels: z.record(z.enum(panelLevels), levelWords),
    themes: z.record(text, themeWords),
  })
  .refine(
    ({ levels, themes }) => Object.values(levels).every(({ theme }) => Object.hasOwn(themes, theme)),
    'The theme of each level needs words of its own',
  )
  .refine(
    ({ levels }) =>
      panelLevels.every((level) => level === 'emergency' || levels[level].heading !== undefined),
    'Every level but emergency needs a heading',
  )

export type PanelWords = z.output<typeof panelWordsSchema>
export type ThemeWords = z.output<typeof themeWords>
