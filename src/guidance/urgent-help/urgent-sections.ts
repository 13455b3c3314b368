import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { situations } from './helpline.ts'

const text = z.string().trim().min(1)

const section = z.strictObject({
  id: text.refine((id) => sensitiveWordIn(id) === null, 'gives something away in an address'),
  heading: text,
  intro: text,
  situations: z.array(z.enum(situations)).min(1),
  kinds: z.array(text),
})
export type UrgentSection = z.output<typeof section>

/** content/urgent-help.yaml, which says what each field is for. */
const urgentHelpSchema = z.strictObject({
  review: text,
  danger_when: z.array(text).min(1),
  sections: z.array(section).min(1),
  before_you_ring: z.array(text).min(1),
  how_we_know: text,
})

/** Read once, at start, like the helplines. */
export const urgentWords = readContentFile(projectPath('content', 'urgent-help.yaml'), urgentHelpSchema)
