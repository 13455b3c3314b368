import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'

export const conceptTerm = (facet: string, id: string): string => `:${facet}:${id}`

/**
 * A subject of a text stands in the index beside its words, under a name that no word can have. So "bereavement group" and
 * "widowed" are found as one thing, weighed by where they stand and how rare the subject is in this directory.
 */
export const mentionTerms = ({ concepts, subjects }: Thesaurus): string[] => [
  ...concepts.map(({ facet, id }) => conceptTerm(facet, id)),
  ...subjects.map(({ id }) => conceptTerm('subject', id)),
]
