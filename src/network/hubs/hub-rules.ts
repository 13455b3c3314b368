import { daysAfter, daysBetween } from '../../platform/clock/days.ts'
import type { Hub, HubContact } from '../tables.ts'
import { CHECK_DAYS, contactFields, type PublicContact, QUIET_DAYS } from './hub.ts'

/** A hub where nothing has happened for 90 days rests: said plainly, and questions go to the national hub as well. */
export const isResting = ({ last_active_on }: Pick<Hub, 'last_active_on'>, today: string): boolean =>
  daysBetween(last_active_on, today) > QUIET_DAYS

export const needsCheck = (checkedOn: string | null, today: string): boolean =>
  checkedOn === null || daysBetween(checkedOn, today) > CHECK_DAYS

type OpenDays = Pick<Hub, 'open_weekdays' | 'closed_on'>

/** Whether somebody is there on this day; 1 is Monday. */
const isOpen = ({ open_weekdays, closed_on }: OpenDays, day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  return open_weekdays.includes(weekday) && !closed_on.includes(day)
}

/** The last day of the promise: so many days on which somebody is there, after the day of asking. */
export function promisedOn(hub: OpenDays & Pick<Hub, 'promise_days'>, asked: string): string {
  let day = asked
  // A hub that lists a whole year of closed days has no open one in it: its promise ends there all the same.
  for (let left = hub.promise_days, looked = 0; left > 0 && looked < 366; looked += 1) {
    day = daysAfter(day, 1)
    if (isOpen(hub, day)) left -= 1
  }
  return day
}

/** Only fields that the person agreed to, and nothing at all without a day of consent. */
export function publicContact(contact: HubContact): PublicContact | null {
  if (contact.consent_on === null || contact.shown.length === 0) return null
  const shown = contactFields.flatMap((field) => {
    const value = contact[field]
    return contact.shown.includes(field) && value !== null ? [[field, value] as const] : []
  })
  if (shown.length === 0) return null
  return { id: contact.id, checkedOn: contact.checked_on, ...Object.fromEntries(shown) }
}
