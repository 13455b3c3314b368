import type { OpenIndex } from '../service-index/open-index.ts'
import { mentionTerms } from '../service-words/mention-terms.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import type { UnderstoodText } from '../understanding/understand.ts'
import type { Wanted } from './wanted.ts'

/** Who was spoken of: numbers of terms in the index, and who is set apart in it when nobody was. */
export interface SpokenOf {
  heard: readonly { term: number; of: number }[]
  /** By service: FOR_OTHERS, FOR_OTHER_AGES or UNPROVEN where it is named after people or a method. The same for every search of an index, so made once. */
  apart: Uint8Array
}

export const FOR_OTHERS = 1
const FOR_THEM = 2
/** … of an age of life: babies, children, older people. */
export const FOR_OTHER_AGES = 3
/** … a method without evidence. */
export const UNPROVEN = 4
/** Impact of a subject that stands in the name: one in passing has about 100 of 255. */
const IN_NAME = 135

/** What is marked `kept` already stays so. */
function mark({ text }: OpenIndex, term: number, value: number, marks: Uint8Array, kept = -1): void {
  const end = text.starts[term + 1] as number
  for (let at = text.starts[term] as number; at < end; at += 1) {
    const service = text.services[at] as number
    if ((text.impacts[at] as number) >= IN_NAME && marks[service] !== kept) marks[service] = value
  }
}

/** Of the subjects that set a service apart for some people, those that the words speak of and those that they do not. */
export function createGroupReader(
  thesaurus: Thesaurus,
): (index: OpenIndex, text: UnderstoodText) => SpokenOf {
  const names = mentionTerms(thesaurus).slice(thesaurus.concepts.length)
  const markOf = (subject: number): number => {
    const found = thesaurus.subjects[subject]
    if (found?.unproven) return UNPROVEN
    return found?.ages === undefined ? FOR_OTHERS : FOR_OTHER_AGES
  }
  const isApart = (subject: number): boolean => thesaurus.subjects[subject]?.apart === true
  const apartIn = new WeakMap<OpenIndex, Uint8Array>()

  function markAll(index: OpenIndex): Uint8Array {
    const marks = new Uint8Array(index.count)
    names.forEach((name, subject) => {
      const term = index.stemNumbers.get(name)
      if (term !== undefined && isApart(subject)) mark(index, term, markOf(subject), marks)
    })
    apartIn.set(index, marks)
    return marks
  }

  return (index, text) => ({
    heard: text.subjects.flatMap(({ number }) => {
      const term = isApart(number) ? index.stemNumbers.get(names[number] ?? '') : undefined
      return term === undefined ? [] : [{ term, of: markOf(number) }]
    }),
    apart: apartIn.get(index) ?? markAll(index),
  })
}

/** What stays as it is where this was heard: "reiki for children" is no answer to a child's nightmares. */
const keptBeside: Record<number, number | undefined> = {
  [FOR_OTHERS]: UNPROVEN,
  [FOR_OTHER_AGES]: FOR_OTHERS,
}

/**
 * Marks services that are named after people of whom nothing was said, unless they are named after something that was. An age
 * alone does not open what is for other people: "dads and their small children" is for dads.
 */
export function markApart(index: OpenIndex, { groups }: Wanted, marks: Uint8Array): void {
  marks.set(groups.apart)
  for (const { term, of } of groups.heard) mark(index, term, FOR_THEM, marks, keptBeside[of])
}
