import { asPart, asStart } from '../../platform/words/in-sentence.ts'
import type { Point } from '../places/place.ts'
import type { Hit } from '../search/search-words.ts'
import { openingAt, openingLine } from '../services/opening-rules.ts'
import type { PublishedService } from '../services/published-service.ts'
import { ageLine, checkedLine, costLine, distanceLine, waitLine } from '../services/service-lines.ts'
import { firstNumber, otherWaysLine, phoneUri, wordsBefore } from '../services/service-ways.ts'
import { startLines } from '../services/start-lines.ts'
import { nearestVenue, venueInWords } from '../services/venue-rules.ts'
import { labelOfTerm } from '../taxonomy/taxonomy.ts'
import { whyInWords } from './why-here-rules.ts'

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
  /** The first number that a person can use, with the words before it when it is not to be rung. */
  number: { before: string; number: string; uri: string } | null
  facts: string[]
  checked: string
  isOnList: boolean
}

export interface CardContext {
  today: string
  now: Date
  /** How wide the person's place is; distances are never finer. */
  spreadKm: number
  /** Where the person is, as far as we know: of several venues the nearest is spoken of. */
  from: Point | null
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

export const hoursOf = (service: PublishedService) => [
  ...service.schedules,
  ...service.venues.flatMap((venue) => venue.schedules),
]

function whereLine(service: PublishedService, hit: Hit, { spreadKm, from }: CardContext): string | null {
  const venue = nearestVenue(service.venues, from)
  const where = venue && venueInWords(venue)
  if (hit.distanceKm !== undefined) {
    const away = distanceLine(hit.distanceKm, Math.max(spreadKm, venue?.pointSpreadKm ?? 0))
    return asStart(where === undefined ? away : `${where}, ${away}`)
  }
  if (service.helpline !== undefined) return null
  if (hit.band === 'remote') {
    const ways = service.terms
      .filter((term) => term.facet === 'place')
      .map((term) => labelOfTerm('place', term.term))
    return ways.length === 0 ? null : ways.slice(0, 3).join(' · ')
  }
  if (where === undefined) return null
  const others = service.venues.length - 1
  return asStart(others > 0 ? `${where} and ${others} more ${others === 1 ? 'place' : 'places'}` : where)
}

export function toCard(service: PublishedService, hit: Hit, context: CardContext): CardModel {
  const age = ageLine(service)
  const unknown = hit.ask.map((each) => asks[each])
  const number = firstNumber(service)
  return {
    id: service.id,
    name: service.name,
    organisation: service.organisation.name,
    summary: service.summary,
    demonstration: service.demonstration,
    why: whyInWords(hit.reasons),
    where: whereLine(service, hit, context),
    start: startLines(service)[0] ?? null,
    number: number
      ? {
          before: number.use === 'ring' ? '' : `${wordsBefore(number)} `,
          number: number.number,
          uri: phoneUri(number),
        }
      : null,
    facts: [
      openingLine(openingAt(hoursOf(service), context.now)),
      otherWaysLine(service),
      costLine(service),
      service.safeContact.showsOnBill === false ? 'Not on most phone bills' : null,
      age && (age === 'All ages' ? age : `Ages ${asPart(age)}`),
      waitLine(service, context.today),
      unknown.length === 0 ? null : `Ask about ${unknown.join(', ')}`,
    ].filter((fact): fact is string => !!fact),
    checked: checkedLine(service, context.today),
    isOnList: context.onList.has(service.id),
  }
}
