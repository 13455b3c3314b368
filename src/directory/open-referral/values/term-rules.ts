import type { ServiceRecordInput } from '../../services/service-record.ts'
import { type Loose, looseList, looseObject, looseText } from './loose-json.ts'

export type Attribute = NonNullable<ServiceRecordInput['attributes']>[number]

/** What a search engine reads out of a service's own words: terms of "need", "experience" and "kind_of_support". */
export type SuggestTerms = (text: string) => readonly { facet: string; term: string }[]

/** Facets that make a service findable by what it helps with; a record with none of them is given suggestions. */
export const helpFacets: readonly string[] = ['need', 'experience', 'kind_of_support']

export interface SourceTerm {
  label: string
  vocabulary: string
  code: string
}

/** Taxonomy terms of ORUK 3.0 attributes and of 1.0 service_taxonomys, in one form. */
export function sourceTerms(service: Loose): SourceTerm[] {
  const attributes = looseList(service.attributes).map((attribute) =>
    looseObject(attribute.taxonomy_term ?? attribute),
  )
  const old = looseList(service.service_taxonomys).map((link) => looseObject(link.taxonomy ?? link))
  return [...attributes, ...old].flatMap((term) => {
    const label = looseText(term.name, term.term, term.label)
    const taxonomy = looseText(
      looseObject(term.taxonomy_detail).name,
      term.vocabulary,
      typeof term.taxonomy === 'string' ? term.taxonomy : undefined,
      looseObject(term.taxonomy).name,
    )
    return label
      ? [
          {
            label,
            vocabulary: taxonomy ?? '',
            code: looseText(term.term_uri, term.code, term.curie, term.id) ?? '',
          },
        ]
      : []
  })
}

const curie = /(?:^|[/#])?towpath[:_]([a-z_]+)[:/]([a-z0-9_-]+)$/i

/** Our own terms come home with their facet ("towpath:need/sleep_nightmares"); every other list waits for a mapping. */
export const ownTerms = (terms: readonly SourceTerm[]): Attribute[] =>
  terms.flatMap(({ code }) => {
    const match = curie.exec(code)
    return match?.[1] && match[2]
      ? [{ facet: match[1].toLowerCase(), term: match[2], standing: 'stated' as const }]
      : []
  })

/**
 * Words of a source's lists that may be read for suggestions. Esd labels are never shown to a person, some carry the
 * stigma that we want to leave behind; as words to read they are as good as any.
 */
export const wordsOfTerms = (terms: readonly SourceTerm[]): string =>
  terms
    .map(({ label }) => label)
    .filter((label) => !/^(name|test|other)\b/i.test(label))
    .join('. ')

export const distinctAttributes = (attributes: readonly Attribute[]): Attribute[] => {
  const kept = new Map<string, Attribute>()
  for (const attribute of attributes) {
    const key = `${attribute.facet} ${attribute.term}`
    if (kept.get(key)?.standing !== 'stated') kept.set(key, attribute)
  }
  return [...kept.values()]
}
