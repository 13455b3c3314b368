import {
  dayIn,
  dayWrong,
  isNoDay,
  shownDay,
  type TypedDay,
  typedDayIn,
} from '../../../design-system/index.ts'
import { type Asked, many } from '../../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../../forms/read-form.ts'
import { errorsInRows, rowsIn } from '../../forms/repeated-rows.ts'
import {
  errorsIn,
  isMailbox,
  isWebsite,
  linesOf,
  orNone,
  typed,
  typedLines,
} from '../../forms/typed-fields.ts'
import type { Hub } from '../../tables.ts'

/** What a coordinator may change of a hub. Its name and area are the network's to change. */
export type HubDetails = Pick<
  Hub,
  | 'about'
  | 'offers'
  | 'mailbox'
  | 'phone'
  | 'website'
  | 'hours_words'
  | 'out_of_hours_words'
  | 'promise_days'
  | 'open_weekdays'
  | 'closed_on'
>

export interface TypedDetails {
  about: string
  offers: string
  mailbox: string
  phone: string
  website: string
  hours: string
  outOfHours: string
  promise: string
  weekdays: string[]
  /** Days on which nobody is there; none of them is empty. */
  closed: TypedDay[]
}

export type DetailErrors = WrongIn<TypedDetails>
export type DetailsForm = ReadForm<TypedDetails, { details: HubDetails }>

export const typedDetails = (hub: HubDetails): TypedDetails => ({
  about: hub.about,
  offers: hub.offers.join('\n'),
  mailbox: hub.mailbox,
  phone: hub.phone ?? '',
  website: hub.website ?? '',
  hours: hub.hours_words,
  outOfHours: hub.out_of_hours_words,
  promise: String(hub.promise_days),
  weekdays: hub.open_weekdays.map(String),
  closed: hub.closed_on.map(shownDay),
})

const isPromise = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 20

const MOST_CLOSED = 60

const checked = (given: TypedDetails, isPersonal: (email: string) => boolean): DetailErrors => ({
  ...errorsIn({
    about: given.about === '' && 'Write a few sentences about this hub',
    mailbox:
      (!isMailbox(given.mailbox) && 'Write the hub’s e-mail address, like hub@example.com') ||
      (isPersonal(given.mailbox) && 'Use a mailbox of the hub, not of one person. People come and go'),
    website:
      given.website !== '' && !isWebsite(given.website) && 'Write the whole address, beginning with https://',
    hours: given.hours === '' && 'Say when somebody is there',
    outOfHours: given.outOfHours === '' && 'Say what happens when nobody is there',
    promise: !isPromise(given.promise) && 'Write a number of days from 1 to 20',
    weekdays: given.weekdays.length === 0 && 'Choose at least one day on which somebody is there',
  }),
  ...errorsInRows('closed', given.closed, (day, { name, number }) => ({
    [name]: dayWrong(day, `date ${number}`),
  })),
})

/** A promise that nobody can keep harms: every field that a visitor relies on has to be there. */
export function readDetailsForm(form: Asked['form'], isPersonal: (email: string) => boolean): DetailsForm {
  const given: TypedDetails = {
    about: typedLines(form, 'about', 3000),
    offers: typedLines(form, 'offers', 2000),
    mailbox: typed(form, 'mailbox', 200),
    phone: typed(form, 'phone', 40),
    website: typed(form, 'website', 300),
    hours: typedLines(form, 'hours', 300),
    outOfHours: typedLines(form, 'outOfHours', 400),
    promise: typed(form, 'promise', 3),
    weekdays: many(form.weekdays).filter((each) => /^[1-7]$/.test(each)),
    closed: rowsIn(form, 'closed', {
      read: (row) => typedDayIn(form, row),
      ...{ isEmpty: isNoDay, most: MOST_CLOSED },
    }),
  }
  const errors = checked(given, isPersonal)
  return formOf(given, errors, () => ({
    details: {
      about: given.about,
      offers: linesOf(given.offers).slice(0, 12),
      mailbox: given.mailbox,
      phone: orNone(given.phone),
      website: orNone(given.website),
      hours_words: given.hours,
      out_of_hours_words: given.outOfHours,
      promise_days: Number(given.promise),
      open_weekdays: [...new Set(given.weekdays)].map(Number).sort(),
      closed_on: [...new Set(given.closed.map(dayIn))].sort(),
    },
  }))
}
