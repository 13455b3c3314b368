import { accessSupportOf, placesOf, routesOf } from '../values/attending-rules.ts'
import { readAudience } from '../values/audience-rules.ts'
import { languageTag } from '../values/language-rules.ts'
import { type Loose, looseList, looseText } from '../values/loose-json.ts'
import { toLine } from '../values/plain-text.ts'
import {
  type Attribute,
  distinctAttributes,
  helpFacets,
  ownTerms,
  type SourceTerm,
  type SuggestTerms,
  wordsOfTerms,
} from '../values/term-rules.ts'
import { type Location, venuesOf } from './location-adapter.ts'

const words = (value: unknown): string | undefined =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string').join(', ') || undefined
    : toLine(value, 500)

function languages(service: Loose): Attribute[] {
  const listed = [service, ...venuesOf(service).map(({ location }) => location)].flatMap((holder) =>
    looseList(holder.languages),
  )
  return listed.flatMap((each) => {
    const tag = languageTag(looseText(each.name, each.language), looseText(each.code, each.language))
    return tag ? [{ facet: 'language', term: tag, standing: 'stated' as const }] : []
  })
}

export const audienceOf = (service: Loose) =>
  readAudience(looseList(service.pc_targetAudience).flatMap((each) => looseText(each.audienceType) ?? []))

/** Everything of a record that becomes a term of a facet, but for what is read out of its running text. */
export function statedTerms(
  service: Loose,
  terms: readonly SourceTerm[],
  locations: readonly Location[],
): Attribute[] {
  const type = words(service.attending_type)
  const scheduled = looseList(service.schedules).map((schedule) => words(schedule.attending_type))
  const interpreted = toLine(service.interpretation_services)
    ? [{ facet: 'language', term: 'interpreter_by_request', standing: 'suggested' as const }]
    : []
  return distinctAttributes([
    ...ownTerms(terms),
    ...[type, ...scheduled].flatMap(placesOf),
    ...routesOf(words(service.attending_access), type),
    ...languages(service),
    ...interpreted,
    ...accessSupportOf(locations.map((location) => location.accessNotes ?? '').join('\n')),
    ...audienceOf(service).attributes,
  ])
}

/**
 * Needs and kinds of support for a record that names none of its own: read from its words, marked "suggested" until a
 * steward agrees, so that imported services are found too.
 */
export function withSuggestions(
  stated: readonly Attribute[],
  terms: readonly SourceTerm[],
  text: string,
  suggest: SuggestTerms,
): Attribute[] {
  if (stated.some((attribute) => helpFacets.includes(attribute.facet))) return [...stated]
  const suggestions = suggest(`${text}\n${wordsOfTerms(terms)}`.trim())
  return distinctAttributes([
    ...stated,
    ...suggestions.map(({ facet, term }) => ({ facet, term, standing: 'suggested' as const })),
  ])
}
