import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseYaml } from '../../../platform/files/parse-yaml.ts'

const shape = z.object({ words: z.array(z.string().trim().min(1)) })

/** Words for things that are done for their own sake (content/search/activities.yaml). */
export const readActivities = (folder: string): string[] =>
  shape.parse(parseYaml(readFileSync(`${folder}/activities.yaml`, 'utf8'))).words
