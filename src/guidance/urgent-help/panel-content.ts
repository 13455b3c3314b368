import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectPath } from '../../platform/files/project.ts'
import { type PanelWords, panelWordsSchema } from './panel-words.ts'

/** What the panels say. Throws with the file's name and what is wrong in it. */
export function readPanelWords(path: string = projectPath('content', 'urgent-panels.yaml')): PanelWords {
  const read = panelWordsSchema.safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`)
  return read.data
}

/** Read once, at start, like the helplines. */
export const panelWords: PanelWords = readPanelWords()
