import { z } from 'zod'
import { readContentFile, readContentFolder } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type Role, roles } from '../kinds/kind.ts'
import { type Choice, choiceSchema } from './choice.ts'
import { wordsFor } from './choice-rules.ts'
import { betterWords } from './finder.ts'

const text = z.string().trim().min(1)
const asked = {
  ask: text,
  ask_self: text.optional(),
  ask_child: text.optional(),
  ask_carer: text.optional(),
  ask_other: text.optional(),
  why: text,
  not_sure: text,
}

const group = z.strictObject({
  label: text,
  ids: z.array(text).min(1),
  only_for: z.array(z.enum(roles)).optional(),
  not_for: z.array(z.enum(roles)).optional(),
})
export type OptionGroup = z.output<typeof group>

const safetyOption = z.strictObject({
  id: text,
  label: text,
  /** As somebody says it of themselves. */
  label_self: text.optional(),
  /** The need that this answer stands for. */
  need: text.optional(),
})
const ageOption = z.strictObject({ id: text, label: text, min: z.number(), max: z.number() })

const about = text.refine((words) => words.includes('{what}'), 'says {what} nowhere')

/** content/finder.yaml: every word of the questions and of the reasons. */
const finderSchema = z.strictObject({
  promise: text,
  safe_ending: text,
  /** For those who work or volunteer with somebody, above everything else. */
  at_work: z.strictObject({ heading: text, words: text, listening: text, protect: text }),
  questions: z.strictObject({
    role: z.strictObject(asked),
    safety: z.strictObject({ ...asked, options: z.array(safetyOption).min(2) }),
    age: z.strictObject({ ...asked, options: z.array(ageOption).min(2) }),
    nation: z.strictObject(asked),
    needs: z.strictObject({ ...asked, groups: z.array(group).min(1) }),
    experiences: z.strictObject({ ...asked, rather_not: text, groups: z.array(group).min(1) }),
    words: z.strictObject({
      ...asked,
      words_label: text,
      words_hint: text,
      better_label: text,
      better_hint: text,
      better: z.array(z.strictObject({ id: z.enum(betterWords), label: text })),
      own_label: text,
    }),
  }),
  reasons: z.strictObject({
    said: about,
    wrote: about,
    rather_not: text,
    role: about,
    evidence: text,
    for_everybody: text,
  }),
  not_shown: z.strictObject({
    age: about,
    nation: text,
    role: text,
    not_if: about,
    only_if: about,
    and_more: text,
  }),
  conditions: z.record(text, text),
})

const labelled = z.looseObject({ id: text, label: text })
const taxonomy = z.object({
  facets: z.looseObject({
    role: z.object({ terms: z.array(z.looseObject({ id: z.enum(roles), label: text })) }),
  }),
})

export interface FinderWords extends z.output<typeof finderSchema> {
  roleLabels: ReadonlyMap<Role, string>
  /** What a need or an experience is called for everybody, as the search knows it. */
  labelOf: (id: string) => string
  choices: ReadonlyMap<string, Choice>
  /** The same as it was put to this reader. */
  saidAs: (id: string, role: Role | undefined) => string
}

/** Reads the questions and the names of all needs and experiences. Throws when a question names one that is not there. */
export function readFinderWords(folder: string = projectPath('content')): FinderWords {
  const finder = readContentFile(`${folder}/finder.yaml`, finderSchema)
  const choices = new Map(
    Object.entries(readContentFile(`${folder}/finder-choices.yaml`, z.record(text, choiceSchema))),
  )
  const labels = new Map(
    ['needs', 'experiences'].flatMap((each) =>
      readContentFolder(`${folder}/${each}`, labelled).map(({ value }) => [value.id, value.label] as const),
    ),
  )
  const named = (question: 'needs' | 'experiences') =>
    finder.questions[question].groups.flatMap((one) => one.ids)
  const unknown = [...named('needs'), ...named('experiences')].find(
    (id) => !labels.has(id) || !choices.has(id),
  )
  if (unknown) throw new Error(`content/finder.yaml: there is no need or experience ${unknown}, or no words`)
  const { facets } = readContentFile(`${folder}/taxonomy.yaml`, taxonomy)
  const labelOf = (id: string): string => labels.get(id) ?? id.replaceAll('_', ' ')
  return {
    ...finder,
    roleLabels: new Map(facets.role.terms.map((term) => [term.id, term.label])),
    labelOf,
    choices,
    saidAs: (id, role) => wordsFor(choices.get(id), role) ?? labelOf(id),
  }
}
