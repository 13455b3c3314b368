import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const shape = z.object({ words: z.array(z.string().trim().min(1)) })

/** Words for things that are done for their own sake (content/search/activities.yaml). */
export const readActivities = (folder: string): string[] =>
  shape.parse(parse(readFileSync(`${folder}/activities.yaml`, 'utf8'))).words
