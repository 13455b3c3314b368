import { asPart } from '../../platform/words/in-sentence.ts'
import type { Reason, UnderstoodConcept } from '../search/search-words.ts'

const quoted = (words: string): string => `“${words}”`

// Needs are effects and may be named; what was done to somebody is only ever said in their own words.
function matchInWords({ facet, label, because }: UnderstoodConcept): string | null {
  if (because === '') return facet === 'need' ? `About ${asPart(label)}` : null
  return facet === 'need' ? `Matches ${quoted(because)}: ${asPart(label)}` : `Matches ${quoted(because)}`
}

/** Why a service is among the results; null for a reason that says nothing to a person. */
export function reasonInWords(reason: Reason): string | null {
  switch (reason.because) {
    case 'words':
      return matchInWords(reason.concept)
    case 'text':
      return reason.words.length === 0 ? null : `Mentions ${reason.words.slice(0, 3).map(quoted).join(', ')}`
    case 'kind':
      return reason.concept.because === ''
        ? null
        : `A kind of help that may fit ${quoted(reason.concept.because)}`
    case 'serves':
      return `Covers ${reason.area}`
    case 'role':
    case 'anywhere':
    case 'general':
      return null
  }
}
