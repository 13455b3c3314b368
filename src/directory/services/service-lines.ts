import { daysBetween } from '../../platform/clock/days.ts'
import { dayInWords } from '../../platform/clock/long-date.ts'
import { KM_PER_MILE } from '../places/place-rules.ts'
import type { PublishedService } from './published-service.ts'
import { serviceWording } from './service-wording.ts'

// The short lines that a card, a page, a print-out and a copied text share. Pure; days are YYYY-MM-DD in Europe/London.

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

/** A wait older than 90 days shows as unknown (taxonomy, facet wait). */
export function waitLine({ wait, state }: PublishedService, today: string): string | null {
  if (state === 'temporarily_closed') return 'Closed for now'
  if (wait.band === 'unknown' || wait.statedOn === undefined || daysBetween(wait.statedOn, today) > 90)
    return null
  return `${serviceWording.waits[wait.band]} (said on ${dayInWords(wait.statedOn, today)})`
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

export function costLine({ costs }: PublishedService): string | null {
  const [first] = costs
  if (!first) return null
  const term = first.term === undefined ? undefined : serviceWording.costs[first.term]
  if (first.amountPence !== undefined && first.amountPence > 0) {
    const amount = pounds.format(first.amountPence / 100).replace('.00', '')
    return term && first.term !== 'paid' ? `${term}, ${amount}` : amount
  }
  return term ?? (first.amountPence === 0 ? 'Free' : (first.note ?? null))
}

const miles = (km: number): number => km / KM_PER_MILE

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
