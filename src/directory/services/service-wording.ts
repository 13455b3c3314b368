import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { traumaClaimKinds, waitBands } from './service-words.ts'

const text = z.string().trim().min(1)

const wordingSchema = z.strictObject({
  waits: z.record(z.enum(waitBands).exclude(['unknown']), text),
  costs: z.record(text, text),
  starts: z.record(text, text),
  story_needed: z.strictObject({ no: text, a_little: text, yes: text }),
  voicemail: z.strictObject({ never: text, if_you_agree: text, yes: text }),
  open_to: z.strictObject({ everyone: text, women: text, men: text }),
  address: z.strictObject({ district: text, phone_for_address: text }),
  claims: z.record(z.enum(traumaClaimKinds), text),
})

/** content/service-words.yaml. */
export const serviceWording = readContentFile(projectPath('content', 'service-words.yaml'), wordingSchema)
