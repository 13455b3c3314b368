import { join } from 'node:path'
import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'
import type { WordLists } from './thesaurus-words.ts'

// YAML reads a bare "no" or "2" as something else than a word; quotes in the files and this coercion keep them words.
const word = z.coerce.string().trim().toLowerCase()
const list = z.object({ words: z.array(word) })
const hollow = z.object({ words: z.array(word), people: z.array(word) })
const pairs = z.object({ words: z.record(z.string(), word) })
const groups = z.object({
  forms: z.record(z.string(), z.array(word)),
  kin: z.record(z.string(), z.array(word)),
})

const read = <Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> =>
  readContentFile(join(folder, name), schema)

const cueLists = z.record(z.string(), z.array(word))
const cues = z.object({ need: cueLists, experience: cueLists, kind_of_support: cueLists })

export const readCues = (folder: string): z.output<typeof cues> => read(folder, 'cue-words.yaml', cues)

const inverted = (lists: Record<string, string[]>): Map<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([head, words]) => words.map((each): [string, string] => [each, head])),
  )

export function readWordLists(folder: string): WordLists {
  const same = read(folder, 'same-words.yaml', groups)
  const said = read(folder, 'hollow-words.yaml', hollow)
  return {
    hollow: new Set(said.words),
    people: new Set(said.people),
    stop: new Set(read(folder, 'stop-words.yaml', list).words),
    shortForms: new Map(Object.entries(read(folder, 'short-forms.yaml', pairs).words)),
    forms: inverted(same.forms),
    kin: inverted(same.kin),
    plain: new Set(read(folder, 'plain-words.yaml', list).words),
  }
}
