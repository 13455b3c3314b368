import { labelOfTerm } from '../taxonomy/taxonomy.ts'
import { given } from './given-lines.ts'
import { type PublishedService, termsOf } from './published-service.ts'
import { ageLine, costLine, waitLine } from './service-lines.ts'

export interface Fact {
  term: string
  /** More than one stands as a list. */
  details: readonly string[]
}

const waitInWords = (line: string | null): string =>
  line?.replace(/^Wait: (.)/, (_all, first: string) => first.toUpperCase()) ??
  'We do not know how long the wait is. You can ask.'

const labelsOf = (service: PublishedService, facet: string, keep = (_term: string) => true): string[] =>
  termsOf(service, facet)
    .filter(({ term }) => keep(term))
    .map(({ term }) => labelOfTerm(facet, term))

// Terms of the facet "language" that are not languages.
const isInterpreting = (term: string): boolean => term.includes('interpret')
const isLanguage = (term: string): boolean => !isInterpreting(term)

const fact = (term: string, ...all: (string | null)[]): Fact[] => {
  const details = given(all)
  return details.length > 0 ? [{ term, details }] : []
}

/** What is good to know, each with its term; what is not known is left out. */
export const factsOf = (service: PublishedService, today: string): Fact[] => [
  ...fact('Ages', ageLine(service)),
  ...fact('Cost', costLine(service)),
  ...fact('About the cost', service.fees ?? service.costs.flatMap((cost) => cost.note ?? []).join(' ')),
  ...fact('Waiting', waitInWords(waitLine(service, today))),
  ...fact('About the wait', service.wait.note ?? null),
  ...fact('Covers', service.areas.map((area) => area.name).join(', ')),
  ...fact('Languages', labelsOf(service, 'language', isLanguage).join(', ')),
  ...fact('Interpreting', service.interpretation ?? null, ...labelsOf(service, 'language', isInterpreting)),
  ...fact('Made with or for', ...labelsOf(service, 'designed_by_and_for')),
  ...fact('Makes it easier', ...labelsOf(service, 'access_support')),
]
