import type { Hit, Reason } from '../search/search-words.ts'
import { openingAt, openingLine } from '../services/opening-rules.ts'
import type { PublishedService } from '../services/published-service.ts'
import {
  ageLine,
  checkedLine,
  costLine,
  distanceLine,
  ringNumber,
  startLines,
  waitLine,
} from '../services/service-lines.ts'
import { labelOfTerm } from '../taxonomy/taxonomy.ts'

export interface CardModel {
  id: string
  name: string
  organisation: string
  summary: string
  demonstration: boolean
  /** Why it is here, in the person's own words where we can. */
  why: string | null
  where: string | null
  start: string | null
  number: { number: string; label?: string | undefined } | null
  facts: string[]
  checked: string
  isOnList: boolean
}

export interface CardContext {
  today: string
  now: Date
  /** How wide the person's place is; distances are never finer. */
  spreadKm: number
  onList: ReadonlySet<string>
}

const asks: Record<Hit['ask'][number], string> = {
  age: 'ages',
  gender: 'who it is open to',
  cost: 'what it costs',
  area: 'whether it covers where you live',
  wait: 'how long people wait',
  language: 'languages',
}

const quoted = (words: string): string => `“${words}”`

function reasonInWords(reason: Reason): string | null {
  switch (reason.because) {
    case 'words':
      return reason.concept.because === '' ? null : `Matches ${quoted(reason.concept.because)}`
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

const hoursOf = (service: PublishedService) => [
  ...service.schedules,
  ...service.venues.flatMap((venue) => venue.schedules),
]

function whereLine(service: PublishedService, hit: Hit, spreadKm: number): string | null {
  const [venue] = service.venues
  const town = venue?.town ?? venue?.council?.name
  if (hit.distanceKm !== undefined) {
    const away = distanceLine(hit.distanceKm, Math.max(spreadKm, venue?.pointSpreadKm ?? 0))
    return town === undefined ? away : `${town}, ${away}`
  }
  if (hit.band === 'remote') {
    const ways = service.terms
      .filter((term) => term.facet === 'place')
      .map((term) => labelOfTerm('place', term.term))
    return ways.length === 0 ? null : ways.slice(0, 3).join(' · ')
  }
  return town ?? null
}

export function toCard(service: PublishedService, hit: Hit, context: CardContext): CardModel {
  const age = ageLine(service)
  const unknown = hit.ask.map((each) => asks[each])
  const number = ringNumber(service)
  return {
    id: service.id,
    name: service.name,
    organisation: service.organisation.name,
    summary: service.summary,
    demonstration: service.demonstration,
    why: hit.reasons.map(reasonInWords).find((words) => words !== null) ?? null,
    where: whereLine(service, hit, context.spreadKm),
    start: startLines(service)[0] ?? null,
    number: number ? { number: number.number, label: number.label } : null,
    facts: [
      openingLine(openingAt(hoursOf(service), context.now)),
      costLine(service),
      age && (age === 'All ages' ? age : `Ages ${age.charAt(0).toLowerCase()}${age.slice(1)}`),
      waitLine(service, context.today),
      unknown.length === 0 ? null : `Ask about ${unknown.join(', ')}`,
    ].filter((fact): fact is string => !!fact),
    checked: checkedLine(service, context.today),
    isOnList: context.onList.has(service.id),
  }
}
