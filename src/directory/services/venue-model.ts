import { asStart } from '../../platform/words/in-sentence.ts'
import { given } from './given-lines.ts'
import { type HoursLine, hoursLines, hoursNotes } from './hours-lines.ts'
import type { PublicVenue } from './published-service.ts'
import { serviceWording } from './service-wording.ts'
import { venueInWords } from './venue-rules.ts'

export interface VenueModel {
  name: string
  lines: string[]
  note: string
  hours: HoursLine[]
  hoursNotes: string[]
  transport?: string | undefined
  access?: string | undefined
}

function coarseLine(venue: PublicVenue): string | undefined {
  if (venue.level !== 'district') return undefined
  const words = venueInWords(venue)
  return words && asStart(words)
}

export const toVenue = (venue: PublicVenue): VenueModel => ({
  name: venue.name ?? venue.town ?? venue.council?.name ?? 'A place near you',
  lines: venue.addressLines ?? given([coarseLine(venue)]),
  note: venue.level === 'public' || venue.level === 'hidden' ? '' : serviceWording.address[venue.level],
  hours: hoursLines(venue.schedules),
  hoursNotes: hoursNotes(venue.schedules),
  transport: venue.transport,
  access: venue.accessNotes,
})
