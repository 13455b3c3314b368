import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'
import type { Subject } from './thesaurus-words.ts'

const words = z.array(z.coerce.string().trim().min(1)).default([])
const shape = z.record(
  z.string(),
  z.object({
    who: z.boolean().default(false),
    apart: z.boolean().default(false),
    unproven: z.boolean().default(false),
    ages: z.tuple([z.number(), z.number()]).optional(),
    said: words,
    service_words: words,
    service_not: words,
  }),
)

export const readSubjects = (folder: string): Subject[] =>
  Object.entries(readContentFile(`${folder}/subjects.yaml`, shape)).map(([id, file]) => ({
    id,
    who: file.who,
    apart: file.apart,
    unproven: file.unproven,
    said: file.said,
    serviceWords: file.service_words,
    serviceNot: file.service_not,
    ...(file.ages === undefined ? {} : { ages: file.ages }),
  }))
