import { dayInWords, longDate } from '../../platform/clock/long-date.ts'
import { contactLines, openToLines, safeContactLines } from './first-contact-lines.ts'
import { type Fact, factsOf } from './good-to-know.ts'
import { type HoursLine, hoursLines, hoursNotes } from './hours-lines.ts'
import { openingAt, openingLine } from './opening-rules.ts'
import type { PublishedService } from './published-service.ts'
import { checkedLine } from './service-lines.ts'
import { serviceWording } from './service-wording.ts'
import { startLines } from './start-lines.ts'
import { toVenue, type VenueModel } from './venue-model.ts'

export interface ServiceModel {
  service: PublishedService
  paragraphs: string[][]
  facts: Fact[]
  opening: string | null
  start: string[]
  contact: string[]
  safe: string[]
  openTo: string[]
  venues: VenueModel[]
  hours: HoursLine[]
  hoursNotes: string[]
  checked: string
  /** The day on which this was read, for what is printed. */
  readOn: string
  claims: { statement: string; meaning: string; attribution: string; evidenceUrl?: string | undefined }[]
}

/** Everything that the page, the print view and the text of a service say, as plain words. */
export function toServiceModel(service: PublishedService, today: string, now: Date): ServiceModel {
  const all = [...service.schedules, ...service.venues.flatMap((venue) => venue.schedules)]
  return {
    service,
    paragraphs: (service.description ?? '')
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((text) => text.split('\n')),
    facts: factsOf(service, today),
    opening: openingLine(openingAt(all, now)),
    start: startLines(service),
    contact: contactLines(service),
    safe: safeContactLines(service),
    openTo: openToLines(service),
    venues: service.venues.map(toVenue),
    hours: hoursLines(service.schedules),
    hoursNotes: hoursNotes(service.schedules),
    checked: checkedLine(service, today),
    readOn: longDate(today),
    claims: service.traumaClaims
      .filter((claim) => claim.expiresOn === undefined || claim.expiresOn >= today)
      .map((claim) => ({
        statement: claim.statement,
        meaning: claim.meaning,
        attribution: `${serviceWording.claims[claim.kind]}${claim.assessor ? ` by ${claim.assessor}` : ''}, ${dayInWords(claim.statedOn, today)}`,
        evidenceUrl: claim.evidenceUrl,
      })),
  }
}
