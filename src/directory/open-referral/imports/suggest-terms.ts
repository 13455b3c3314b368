import { createSuggester } from '../../search/suggest-from-text.ts'
import { readServiceWords } from '../../search/thesaurus/service-words-content.ts'
import type { SuggestTerms } from '../values/term-rules.ts'

let suggest: SuggestTerms | undefined

/** What the search engine reads out of a service's own words; its word lists are read when the first record asks. */
export const suggestTerms: SuggestTerms = (text) => {
  suggest ??= createSuggester(readServiceWords())
  return suggest(text)
}
