import { join } from 'node:path'
import type { z } from 'zod'
import { readContentFile, readContentFolder } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { frameSchema, type Worksheet, worksheetSchema } from './worksheet.ts'

export interface Worksheets {
  all: readonly Worksheet[]
  frame: z.output<typeof frameSchema>
}

/** Every worksheet, by title. Throws with the file's name and what is wrong in it. */
export function readWorksheets(folder: string = projectPath('content')): Worksheets {
  const frame = readContentFile(join(folder, 'worksheet-frame.yaml'), frameSchema)
  const all = readContentFolder(join(folder, 'worksheets'), worksheetSchema).map(({ value }) => value)
  for (const sheet of all) {
    const problem = problemOf(sheet, frame, all)
    if (problem) throw new Error(`content/worksheets/${sheet.id}.yaml: ${problem}`)
  }
  return { frame, all: all.toSorted((one, other) => (one.title < other.title ? -1 : 1)) }
}

function problemOf(sheet: Worksheet, frame: Worksheets['frame'], all: readonly Worksheet[]): string | null {
  const word = sensitiveWordIn(sheet.tab)
  if (word) return `“${word}” may not stand in a tab`
  const unknown = sheet.frame.find((id) => !frame.fields.some((field) => field.id === id))
  if (unknown) return `there is no frame field ${unknown}`
  const questions = sheet.parts.flatMap((part) => part.questions)
  const lost = questions.find(({ links_to }) => links_to && !all.some(({ id }) => id === links_to))
  if (lost) return `there is no worksheet ${lost.links_to}`
  // The frame's fields are asked of the sheet as a whole, so their ids are not used again inside it.
  const ids = [
    ...sheet.frame,
    ...questions.map(({ id }) => id),
    ...sheet.parts.flatMap((part) => part.fields.map((field) => `${part.id}.${field.id}`)),
  ]
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice ? `two things have the id ${twice}` : null
}
