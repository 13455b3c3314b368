import { keepFew } from '../../platform/files/few-kept.ts'
import { hasTerm, type PublishedService } from './published-service.ts'

// The short lines that a card, a page, a print-out and a copied text share. Pure; days are YYYY-MM-DD in Europe/London.

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

// Writing out a date costs 10 µs, and a page of results holds thirty.
const daysWritten = keepFew<string>(1000)

/** "12 September", with the year once it is not this year's. */
export function dayInWords(day: string, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const name = isThisYear ? day.slice(5) : day
  const known = daysWritten.get(name)
  if (known !== undefined) return known
  const words = (isThisYear ? dayMonth : dayMonthYear).format(new Date(`${day}T00:00:00Z`))
  daysWritten.set(name, words)
  return words
}

/** Directory guide 5: under three months is current, then it is labelled, after a year we say that we could not check. */
export function checkedLine({ checks }: PublishedService, today: string): string {
  if (checks.checkedOn === undefined) return 'Not yet checked by us'
  const by = checks.checkedBy ? ` by ${checks.checkedBy}` : ''
  const age = daysBetween(checks.checkedOn, today)
  if (age > 365) return `We have not been able to check this since ${dayInWords(checks.checkedOn, today)}`
  return `Checked ${dayInWords(checks.checkedOn, today)}${by}${age > 92 ? '. Please ask whether it is still right' : ''}`
}

export function ageLine({ minimumAge: from, maximumAge: to }: PublishedService): string | null {
  const low = from === undefined || from <= 0 ? undefined : Math.floor(from)
  const high = to === undefined || to >= 110 ? undefined : Math.floor(to)
  if (low === undefined && high === undefined)
    return from === undefined && to === undefined ? null : 'All ages'
  if (low === undefined) return `Up to ${high}`
  return high === undefined ? `${low} and over` : `${low} to ${high}`
}

const waitWords: Record<string, string> = {
  now: 'No wait',
  days: 'Wait: days',
  weeks: 'Wait: weeks',
  m1_3: 'Wait: 1 to 3 months',
  m3_6: 'Wait: 3 to 6 months',
  m6_up: 'Wait: more than 6 months',
  closed: 'Not taking new people',
}

/** A wait older than 90 days shows as unknown (taxonomy, facet wait). */
export function waitLine({ wait, state }: PublishedService, today: string): string | null {
  if (state === 'temporarily_closed') return 'Closed for now'
  const words = waitWords[wait.band]
  if (!words || wait.statedOn === undefined || daysBetween(wait.statedOn, today) > 90) return null
  return `${words} (said on ${dayInWords(wait.statedOn, today)})`
}

const costWords: Record<string, string> = {
  free: 'Free',
  free_if_eligible: 'Free if you meet certain conditions',
  donation: 'Give what you can',
  sliding_scale: 'Price depends on income',
  paid: 'You pay',
  paid_by_other: 'Usually paid by someone else',
}
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

export function costLine({ costs }: PublishedService): string | null {
  const [first] = costs
  if (!first) return null
  const term = first.term === undefined ? undefined : costWords[first.term]
  if (first.amountPence !== undefined && first.amountPence > 0) {
    const amount = pounds.format(first.amountPence / 100).replace('.00', '')
    return term && first.term !== 'paid' ? `${term}, ${amount}` : amount
  }
  return term ?? (first.amountPence === 0 ? 'Free' : (first.note ?? null))
}

const startWords: [term: string, words: string][] = [
  ['just_turn_up', 'Turn up, no appointment'],
  ['call_text_or_chat', 'Call, text or chat'],
  ['use_online_now', 'Use it online straight away'],
  ['self_referral', 'Ask for it yourself'],
  ['parent_or_carer_referral', 'A parent or carer can ask'],
  ['any_professional_referral', 'A professional can ask for you'],
  ['school_referral', 'Through school or college'],
  ['gp_referral', 'Through a GP'],
  ['social_care_referral', 'Through social care'],
  ['police_or_court', 'Through the police or court'],
  ['funded_application', 'Through a funding application'],
  ['employer', 'Through work'],
  ['membership', 'Members only'],
]

// A helpline names its ways one by one, so that nobody looks for a chat that is not there.
function helplineStart({ phones, chatUrl }: PublishedService): string[] {
  const ways = [
    ...(phones.some(({ use }) => use === 'ring') ? ['call'] : []),
    ...(phones.some(({ use }) => use === 'text') ? ['text'] : []),
    ...(chatUrl === undefined ? [] : ['chat']),
  ]
  const words = ways.length > 2 ? 'call, text or chat' : ways.join(' or ')
  return words === '' ? [] : [words.charAt(0).toUpperCase() + words.slice(1)]
}

/** Ways to start, the easiest first. */
export function startLines(service: PublishedService): string[] {
  if (service.helpline !== undefined) return helplineStart(service)
  return startWords.flatMap(([term, words]) => (hasTerm(service, 'access_route', term) ? [words] : []))
}

const miles = (km: number): number => km / 1.609344

// Where a place is known no better than this, "nearby" would promise too much.
const WIDE_KM = 16

const inFives = (distance: number): number => Math.max(5, Math.round(distance / 5) * 5)

/** "about 3 miles": never finer than what is known of the place. */
export function distanceLine(km: number, spreadKm: number): string {
  const distance = miles(km)
  if (distance < Math.max(1, miles(spreadKm) / 2)) {
    if (spreadKm > WIDE_KM) return `within about ${inFives(miles(km + spreadKm))} miles`
    return spreadKm > 2 ? 'nearby' : 'less than a mile away'
  }
  const rounded = distance < 10 ? Math.round(distance) : inFives(distance)
  return `about ${rounded} ${rounded === 1 ? 'mile' : 'miles'} away`
}
