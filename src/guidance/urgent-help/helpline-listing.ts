import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import type { Helpline, Nation } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { areHoursKnown, hasNumber, hasText, hoursLine, isShown } from './helpline-rules.ts'

/** A helpline as the directory may list it: only what may be shown, in a form of no other capability. */
export interface HelplineListing {
  /** A UUID that never changes. */
  id: string
  helplineId: string
  name: string
  runBy: string
  about: string
  goodToKnow: readonly string[]
  nations: readonly Nation[]
  onlyFor: string | null
  /** Years, inclusive; null where there is no limit. */
  ages: { min: number | null; max: number | null }
  phone: string | null
  /** What to press or say after the number. */
  phoneThen: string | null
  textNumber: string | null
  textKeyword: string | null
  email: string | null
  chatUrl: string | null
  url: string | null
  /** Words for people; "Check hours: …" when they are not confirmed or a review is overdue. */
  hoursWords: string
  /** Europe/London; 1 Monday to 7 Sunday, HH:MM, to 24:00; empty when not known. closes before opens runs past midnight. */
  hours: readonly { weekday: number; opensAt: string; closesAt: string }[]
  cost: string
  isFree: boolean
  showsOnBill: boolean | null
  /** Ids of content/kinds-of-support, content/needs, content/experiences and of the facets "role" and "place". */
  kinds: readonly string[]
  needs: readonly string[]
  experiences: readonly string[]
  roles: readonly string[]
  deliveries: readonly string[]
  /** Terms of the facet "language". */
  languages: readonly string[]
  /** YYYY-MM-DD on which the sources were read. */
  seenOn: string | null
}

const WEEK = [1, 2, 3, 4, 5, 6, 7]

function slotsOf(line: Helpline, today: string): HelplineListing['hours'] {
  if (line.hours === null || !areHoursKnown(line, today)) return []
  if ('always' in line.hours) return WEEK.map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' }))
  return line.hours.slots.flatMap(({ days, opens, closes }) =>
    days.map((weekday) => ({ weekday, opensAt: opens, closesAt: closes })),
  )
}

function deliveriesOf(line: Helpline): string[] {
  return [
    ...(hasNumber(line) || (line.phone && line.page?.confirmed) ? ['phone'] : []),
    ...(hasText(line) || line.chat?.confirmed ? ['text_chat'] : []),
    ...(line.email?.confirmed ? ['email_letter'] : []),
  ]
}

export function toListing(line: Helpline, today: string): HelplineListing {
  return {
    id: line.listing_id,
    helplineId: line.id,
    name: line.name,
    runBy: line.run_by,
    about: line.what,
    goodToKnow: line.good_to_know,
    nations: line.nations,
    onlyFor: line.only_for,
    ages: line.ages ?? { min: null, max: null },
    phone: hasNumber(line) ? (line.phone?.number ?? null) : null,
    phoneThen: hasNumber(line) ? (line.phone?.next ?? null) : null,
    textNumber: hasText(line) ? (line.text?.number ?? null) : null,
    textKeyword: hasText(line) ? (line.text?.keyword ?? null) : null,
    email: line.email?.confirmed ? line.email.address : null,
    chatUrl: line.chat?.confirmed ? line.chat.url : null,
    url: line.page?.confirmed ? line.page.url : null,
    hoursWords: hoursLine(line, today),
    hours: slotsOf(line, today),
    cost: line.cost,
    isFree: line.cost === 'Free',
    showsOnBill: line.shows_on_bill,
    kinds: line.kinds,
    needs: line.needs,
    experiences: line.experiences,
    roles: line.roles,
    deliveries: deliveriesOf(line),
    languages: line.languages,
    seenOn: line.seen_on,
  }
}

/** Every helpline that may be shown on `today` (YYYY-MM-DD), for the search index and service pages. */
export const helplineListings = (today: string = londonDate(systemClock())): HelplineListing[] =>
  helplines.filter(isShown).map((line) => toListing(line, today))
