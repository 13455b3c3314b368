import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'

const word = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const fileSchema = z.strictObject({ starts: z.array(word).min(1), words: z.array(word).min(1) })

const { starts, words } = readContentFile(projectPath('content', 'sensitive-words.yaml'), fileSchema)

const either = (list: readonly string[]): string =>
  list.map((each) => each.replaceAll('-', '[ -]?')).join('|')
const pattern = new RegExp(`(?<![a-z])(?:(?:${either(starts)})[a-z]*|(?:${either(words)}))(?![a-z])`)

/** Addresses and file names join words with hyphens, underscores, dots and slashes; %20 is a space. */
const asWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('%20', ' ')
    .replaceAll(/[_./+]/g, ' ')

/**
 * The first word of a title, address or file name that would give away why somebody was here, or null
 * (content/sensitive-words.yaml; safety guide 1.3 and check 12).
 */
export const sensitiveWordIn = (text: string): string | null => pattern.exec(asWords(text))?.[0] ?? null
