import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'

const shape = z.object({ words: z.array(z.string().trim().min(1)) })

/** Words for things that are done for their own sake (content/search/activities.yaml). */
export const readActivities = (folder: string): string[] =>
  readContentFile(`${folder}/activities.yaml`, shape).words
