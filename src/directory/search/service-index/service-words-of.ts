import type { PublishedService } from '../../services/published-service.ts'

export interface TextField {
  text: string
  /** Against a word of the description. */
  weight: number
  /** Words that such a field usually has: longer ones count for less each. A constant, so that one record never moves another. */
  usual: number
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? ''
  } catch {
    return ''
  }
}

const designedFor = (service: PublishedService): string =>
  service.terms
    .filter(({ facet }) => facet === 'designed_by_and_for')
    .map(({ term }) => term.replaceAll('_', ' '))
    .join(' ')

const languages = (service: PublishedService): string =>
  service.terms
    .filter(({ facet }) => facet === 'language')
    .map(({ term }) => languageName(term))
    .join(' ')

/**
 * The words that a service is found by, field by field. Never "not for …": a refusal must not make a match. Labels of needs
 * and kinds are not here: they are matched as concepts.
 */
export function textFieldsOf(service: PublishedService): TextField[] {
  const places = [
    ...service.areas.map(({ name }) => name),
    ...service.venues.flatMap(({ town, name }) => [town ?? '', name ?? '']),
  ]
  return [
    { text: `${service.name} ${service.alternateName ?? ''}`, weight: 3, usual: 5 },
    { text: service.organisation.name, weight: 1.5, usual: 4 },
    { text: service.summary, weight: 2, usual: 16 },
    { text: service.description ?? '', weight: 1, usual: 90 },
    { text: designedFor(service), weight: 2, usual: 4 },
    { text: `${service.eligibility ?? ''} ${service.openTo.access ?? ''}`, weight: 0.6, usual: 30 },
    { text: `${languages(service)} ${service.interpretation ?? ''}`, weight: 1, usual: 8 },
    { text: places.join(' '), weight: 0.7, usual: 8 },
  ]
}
