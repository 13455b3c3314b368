import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type PanelWords, panelWordsSchema } from './panel-words.ts'

/** What the panels say. Throws with the file's name and what is wrong in it. */
export const readPanelWords = (path: string = projectPath('content', 'urgent-panels.yaml')): PanelWords =>
  readContentFile(path, panelWordsSchema)

/** Read once, at start, like the helplines. */
export const panelWords: PanelWords = readPanelWords()
