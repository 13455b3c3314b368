import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '../../platform/files/parse-yaml.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type Helpline, helplineSchema } from './helpline.ts'
import { emergencyLine, listeningLine } from './helpline-rules.ts'

function readHelpline(folder: string, name: string): Helpline {
  const path = join(folder, name)
  const read = helplineSchema.safeParse(parseYaml(readFileSync(path, 'utf8')))
  if (!read.success) {
    throw new Error(
      `${path}: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    )
  }
  if (`${read.data.id}.yaml` !== name)
    throw new Error(`${path}: the id ${read.data.id} is not the name of the file`)
  return read.data
}

/** Every record of content/helplines, one a file. Throws with the file's name and what is wrong in it. */
export function readHelplines(folder: string = projectPath('content', 'helplines')): Helpline[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const lines = names.sort().map((name) => readHelpline(folder, name))
  for (const key of ['id', 'listing_id'] as const) {
    const twice = lines.find((line, index) => lines.findIndex((other) => other[key] === line[key]) !== index)
    if (twice) throw new Error(`${folder}: two records have the ${key} ${twice[key]}`)
  }
  emergencyLine(lines)
  listeningLine(lines)
  return lines
}

/** Read once, at start: without helplines nothing of Towpath may run. */
export const helplines: readonly Helpline[] = readHelplines()
