import type { OpenIndex } from '../service-index/open-index.ts'
import { mentionTerms } from '../service-words/mention-terms.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import type { UnderstoodText } from '../understanding/understand.ts'
import { rarityOf, type TextTerm } from './score-text.ts'

/** How much each way to a subject says that services which speak of it are meant. */
export const mentionWeights = {
  /** Fainter concepts are noise. */
  faint: 0.5,
  sharp: 2,
  need: 0.3,
  experience: 0.8,
  kind: 0.3,
  subject: 1.2,
  /** Of a subject that says for whom, not what. */
  who: 1,
} as const

/** The faintest change no order (nDCG@10 was the same with 8, 12 and all) and each costs a walk over its services. */
const MOST = 12

export type MentionReader = (index: OpenIndex, text: UnderstoodText, kinds: Float32Array) => TextTerm[]

/**
 * What was understood, in the words of services: an untagged "bereavement support group" is found by somebody who wrote of a
 * brother's death. Weighed by sureness, below the typed words, and by how rare the subject is here.
 */
export function createMentionReader(thesaurus: Thesaurus): MentionReader {
  const names = mentionTerms(thesaurus)
  const { concepts, subjects } = thesaurus
  const kindNumbers = new Map([...thesaurus.kinds.keys()].map((kind, number) => [kind, number]))

  function ofConcept(number: number, sure: number, kinds: Float32Array): number {
    const concept = concepts[number]
    if (concept === undefined) return 0
    if (concept.facet === 'kind_of_support')
      return mentionWeights.kind * (kinds[kindNumbers.get(concept.id) ?? -1] ?? 0) ** 2
    return sure < mentionWeights.faint ? 0 : mentionWeights[concept.facet] * sure ** mentionWeights.sharp
  }

  return (index, text, kinds) => {
    const found: TextTerm[] = []
    const want = (name: number, share: number, token: number): void => {
      const number = index.stemNumbers.get(names[name] ?? '')
      if (number !== undefined && share > 0.05)
        found.push({ number, weight: share * rarityOf(index, number), token })
    }
    text.sure.forEach((sure, number) => {
      want(number, ofConcept(number, sure, kinds), -1)
    })
    for (const { number, sure, token } of text.subjects)
      want(
        concepts.length + number,
        sure * (subjects[number]?.who ? mentionWeights.who : mentionWeights.subject),
        token,
      )
    return found.sort((a, b) => b.weight - a.weight || a.number - b.number).slice(0, MOST)
  }
}
