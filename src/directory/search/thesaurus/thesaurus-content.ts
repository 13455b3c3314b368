import { join } from 'node:path'
import type { z } from 'zod'
import { readContentFolder } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { readActivities } from './activity-content.ts'
import { readSubjects } from './subject-content.ts'
import {
  type Concept,
  experienceFile,
  type KindFile,
  kindFile,
  needFile,
  type Thesaurus,
} from './thesaurus-words.ts'
import { readCues, readWordLists } from './word-lists.ts'

const readFiles = <Schema extends z.ZodType>(folder: string, schema: Schema): z.output<Schema>[] =>
  readContentFolder(folder, schema).map(({ value }) => value)

type AnyFile = z.output<typeof needFile> | z.output<typeof experienceFile> | KindFile

const phrasesOf = (file: AnyFile, ...labels: (string | undefined)[]): string[] => [
  ...labels.filter((label) => label !== undefined),
  ...file.phrases.flatMap((group) => group.texts),
]

const asNeed = (file: z.output<typeof needFile>): Omit<Concept, 'cues'> => ({
  facet: 'need',
  id: file.id,
  label: file.chip ?? file.label,
  phrases: phrasesOf(file, file.label, file.about),
  notThis: file.not_this,
  onlyWith: file.only_with,
  serviceWords: file.service_words,
  serviceNot: file.service_not,
  ...(file.safety === undefined ? {} : { safety: file.safety }),
})

const asExperience = (file: z.output<typeof experienceFile>): Omit<Concept, 'cues'> => ({
  facet: 'experience',
  id: file.id,
  label: file.label,
  phrases: phrasesOf(file, file.label, file.young_label, file.about),
  notThis: file.not_this,
  onlyWith: file.only_with,
  serviceWords: file.service_words,
  serviceNot: file.service_not,
})

const asKind = (file: KindFile): Omit<Concept, 'cues'> => ({
  facet: 'kind_of_support',
  id: file.id,
  label: file.name,
  phrases: phrasesOf(file, file.name, file.what_it_is),
  notThis: file.not_this,
  onlyWith: file.only_with,
  serviceWords: file.service_words,
  serviceNot: file.service_not,
})

/** Reads content/ whole: about 140 small files, 60 ms. Throws with the file's name when one does not fit its shape. */
export function readThesaurus(folder: string = projectPath('content')): Thesaurus {
  const needs = readFiles(join(folder, 'needs'), needFile)
  const experiences = readFiles(join(folder, 'experiences'), experienceFile)
  const kinds = readFiles(join(folder, 'kinds-of-support'), kindFile)
  const files: AnyFile[] = [...needs, ...experiences, ...kinds]
  const cues = readCues(join(folder, 'search'))
  const concepts = [...needs.map(asNeed), ...experiences.map(asExperience), ...kinds.map(asKind)]
  return {
    concepts: concepts.map((concept) => ({ ...concept, cues: cues[concept.facet][concept.id] ?? [] })),
    activities: readActivities(join(folder, 'search')),
    subjects: readSubjects(join(folder, 'search')),
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    misspellings: new Map(files.flatMap((file) => Object.entries(file.misspellings))),
    words: readWordLists(join(folder, 'search')),
  }
}
