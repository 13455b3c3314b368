import { z } from 'zod'
import { readContentFolder } from '../../../platform/files/content-folder.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { type CrisisLevel, type CrisisTheme, crisisThemes } from './crisis-words.ts'

const voicesFile = z.strictObject({
  about: z.string(),
  level: z.enum(['emergency', 'urgent', 'safeguarding', 'none']),
  theme: z.enum(crisisThemes).optional(),
  origin: z.string(),
  review: z.string(),
  texts: z.array(z.string().min(1)).min(10),
})

/** Texts that all speak of one danger, or of none. */
export interface Voices {
  level: CrisisLevel
  theme: CrisisTheme | null
  texts: readonly string[]
}

// The everyday words of these needs are dangers themselves, so they are no examples of ordinary distress.
const dangerous = new Set([
  'thoughts_of_suicide',
  'self_harm',
  'immediate_safety',
  'missing_from_home',
  'worried_about_child_safety',
])

/** content/crisis-voices, and the phrases of all other needs as examples of distress without danger now. */
export function readVoices(folder: string, thesaurus: Thesaurus): Voices[] {
  const voices = readContentFolder(folder, voicesFile).map(
    ({ value: { level, theme, texts } }): Voices => ({ level, theme: theme ?? null, texts }),
  )
  const ordinary = thesaurus.concepts
    .filter(({ facet, id }) => facet === 'need' && !dangerous.has(id))
    .flatMap(({ phrases }) => phrases)
  return [...voices, { level: 'none', theme: null, texts: ordinary }]
}
