import type { SuggestTerms } from '../values/term-rules.ts'

/** What the search engine reads out of a service's own words. Until it is asked here, imported records get no suggestion. */
export const suggestTerms: SuggestTerms = () => []
