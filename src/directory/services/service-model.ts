import { labelOfTerm } from '../taxonomy/taxonomy.ts'
import { type HoursLine, hoursLines, hoursNotes } from './hours-lines.ts'
import { openingAt, openingLine } from './opening-rules.ts'
import type { PublicVenue, PublishedService } from './published-service.ts'
import { ageLine, checkedLine, costLine, dayInWords, startLines, waitLine } from './service-lines.ts'
import { firstNumber } from './service-ways.ts'
import { venueInWords } from './venue-rules.ts'

export interface Fact {
  term: string
  /** More than one stands as a list. */
  details: readonly string[]
}

const yesNo = (value: boolean | undefined, yes: string, no: string | null): string | null =>
  value === undefined ? null : value ? yes : no

const storyWords = {
  no: 'You will not be asked to tell your story when you first get in touch.',
  a_little: 'You will be asked a little about what happened, and can say as much as you like.',
  yes: 'You will be asked about what happened. You can stop at any time.',
} as const

const voicemailWords = {
  never: 'They never leave a voicemail.',
  if_you_agree: 'They leave a voicemail only if you agree.',
  yes: 'They may leave a voicemail.',
} as const

const given = (lines: (string | null | undefined)[]): string[] =>
  lines.filter((line): line is string => !!line)

export const contactLines = ({ firstContact: first }: PublishedService): string[] =>
  given([
    first.whoAnswers && `Who answers: ${first.whoAnswers}`,
    first.storyNeeded && storyWords[first.storyNeeded],
    yesNo(first.mayBringSomeone, 'You may bring someone with you.', 'Please come on your own.'),
    yesNo(first.mayChooseWorker, 'You can say who you would rather see, for example a woman or a man.', null),
    yesNo(first.canStop, 'You can stop at any time, without giving a reason.', null),
    first.confidentialityLimits,
  ])

export function safeContactLines(service: PublishedService): string[] {
  const { safeContact: safe } = service
  return given([
    safe.voicemailLeft && voicemailWords[safe.voicemailLeft],
    safe.callerIdShows && `When they call you: ${safe.callerIdShows}`,
    // Beside a number to ring the bill is spoken of already.
    firstNumber(service)?.use === 'ring'
      ? null
      : yesNo(
          safe.showsOnBill,
          'The number may show on a phone bill.',
          'The number does not show on most phone bills.',
        ),
    safe.textOrEmail,
    safe.whoReadsReplies && `Who reads what you send: ${safe.whoReadsReplies}`,
    safe.confidentialAddress ? 'The address is kept confidential.' : null,
  ])
}

const genderWords = { everyone: 'Open to everyone', women: 'For women', men: 'For men' } as const

export const openToLines = ({ openTo: open }: PublishedService): string[] =>
  given([
    open.gender && genderWords[open.gender],
    open.genderNote,
    open.catchment,
    open.immigrationStatus,
    open.faith,
    open.neurodivergence,
    open.access,
  ])

const levelWords: Record<PublicVenue['level'], string> = {
  public: '',
  district: 'The exact address is given when you get in touch.',
  phone_for_address: 'For safety, the address is given only when you call.',
  hidden: '',
}

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
  return words && words.charAt(0).toUpperCase() + words.slice(1)
}

const toVenue = (venue: PublicVenue): VenueModel => ({
  name: venue.name ?? venue.town ?? venue.council?.name ?? 'A place near you',
  lines: venue.addressLines ?? given([coarseLine(venue)]),
  note: levelWords[venue.level],
  hours: hoursLines(venue.schedules),
  hoursNotes: hoursNotes(venue.schedules),
  transport: venue.transport,
  access: venue.accessNotes,
})

const waitInWords = (line: string | null): string =>
  line?.replace(/^Wait: (.)/, (_all, first: string) => first.toUpperCase()) ??
  'We do not know how long the wait is. You can ask.'

const terms = (service: PublishedService, facet: string): string[] =>
  service.terms.filter((term) => term.facet === facet).map((term) => labelOfTerm(facet, term.term))

// Terms of the facet "language" that are not languages.
const interpreting = /interpret/

const byLabel = (service: PublishedService, keep: (term: string) => boolean): string[] =>
  service.terms
    .filter((term) => term.facet === 'language' && keep(term.term))
    .map((term) => labelOfTerm('language', term.term))

const languagesOf = (service: PublishedService) => byLabel(service, (term) => !interpreting.test(term))
const interpretersOf = (service: PublishedService) => byLabel(service, (term) => interpreting.test(term))

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
  ways: string[]
}

const claimKinds = {
  self_declared: 'the service says so',
  network_checked: 'checked by the network',
  accredited: 'accredited',
} as const

/** Everything that the page, the print view and the text of a service say, as plain words. */
export function toServiceModel(service: PublishedService, today: string, now: Date): ServiceModel {
  const fact = (term: string, ...all: (string | null)[]): Fact[] => {
    const details = given(all)
    return details.length > 0 ? [{ term, details }] : []
  }
  const all = [...service.schedules, ...service.venues.flatMap((venue) => venue.schedules)]
  return {
    service,
    paragraphs: (service.description ?? '')
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((text) => text.split('\n')),
    facts: [
      ...fact('Ages', ageLine(service)),
      ...fact('Cost', costLine(service)),
      ...fact('About the cost', service.fees ?? service.costs.flatMap((cost) => cost.note ?? []).join(' ')),
      ...fact('Waiting', waitInWords(waitLine(service, today))),
      ...fact('About the wait', service.wait.note ?? null),
      ...fact('Covers', service.areas.map((area) => area.name).join(', ')),
      ...fact('Languages', languagesOf(service).join(', ')),
      ...fact('Interpreting', service.interpretation ?? null, ...interpretersOf(service)),
      ...fact('Made with or for', ...terms(service, 'designed_by_and_for')),
      ...fact('Makes it easier', ...terms(service, 'access_support')),
    ],
    opening: openingLine(openingAt(all, now)),
    start: startLines(service),
    contact: contactLines(service),
    safe: safeContactLines(service),
    openTo: openToLines(service),
    venues: service.venues.map(toVenue),
    hours: hoursLines(service.schedules),
    hoursNotes: hoursNotes(service.schedules),
    checked: checkedLine(service, today),
    readOn: dayInWords(today, ''),
    claims: service.traumaClaims
      .filter((claim) => claim.expiresOn === undefined || claim.expiresOn >= today)
      .map((claim) => ({
        statement: claim.statement,
        meaning: claim.meaning,
        attribution: `${claimKinds[claim.kind]}${claim.assessor ? ` by ${claim.assessor}` : ''}, ${dayInWords(claim.statedOn, today)}`,
        evidenceUrl: claim.evidenceUrl,
      })),
    ways: terms(service, 'place'),
  }
}
