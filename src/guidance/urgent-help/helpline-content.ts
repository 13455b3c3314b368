import { readContentFolder } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type Helpline, helplineSchema } from './helpline.ts'
import { emergencyLine, listeningLine } from './helpline-rules.ts'

/** Every record of content/helplines, one a file. Throws with the file's name and what is wrong in it. */
export function readHelplines(folder: string = projectPath('content', 'helplines')): Helpline[] {
  const lines = readContentFolder(folder, helplineSchema).map(({ value }) => value)
  const ids = lines.map((line) => line.listing_id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice) throw new Error(`${folder}: two records have the listing_id ${twice}`)
  emergencyLine(lines)
  listeningLine(lines)
  return lines
}

/** Read once, at start: without helplines nothing of Towpath may run. */
export const helplines: readonly Helpline[] = readHelplines()
