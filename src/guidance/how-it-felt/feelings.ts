import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type About, abouts } from './how-it-felt.ts'

const feelingsSchema = z.record(
  z.enum(abouts),
  z.record(z.string().regex(/^[a-z_]+$/), z.string().trim().min(1)),
)

const feelings = readContentFile(projectPath('content', 'how-it-felt.yaml'), feelingsSchema)

/** What can be chosen about a service or a page, in the order of the form. */
export const feelingsAbout = (about: About): { value: string; text: string }[] =>
  Object.entries(feelings[about]).map(([value, text]) => ({ value, text }))
