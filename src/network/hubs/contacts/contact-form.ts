import { type Asked, many, one } from '../../../platform/http/route.ts'
import { formOf, type ReadForm } from '../../forms/read-form.ts'
import { errorsIn, isMailbox, orNone, typed } from '../../forms/typed-fields.ts'
import type { HubContact } from '../../tables.ts'
import { type ContactField, contactFields } from '../hub.ts'

/** A contact as a coordinator fills it in, before its day of consent is known. */
export type ContactGiven = Pick<
  HubContact,
  'name' | 'job' | 'organisation' | 'phone' | 'mailbox' | 'good_for' | 'shown'
>

export interface TypedContact {
  name: string
  job: string
  organisation: string
  phone: string
  mailbox: string
  goodFor: string
  shown: ContactField[]
  /** "They have agreed": asked for anew whenever something is shown. */
  agreed: boolean
}

export type ContactErrors = Partial<Record<'name' | 'job' | 'mailbox' | 'agreed', string>>
export type ContactForm = ReadForm<TypedContact, { contact: ContactGiven }>

export const emptyContact: TypedContact = {
  name: '',
  job: '',
  organisation: '',
  phone: '',
  mailbox: '',
  goodFor: '',
  shown: [],
  agreed: false,
}

export const typedContact = (contact: HubContact): TypedContact => ({
  name: contact.name,
  job: contact.job,
  organisation: contact.organisation ?? '',
  phone: contact.phone ?? '',
  mailbox: contact.mailbox ?? '',
  goodFor: contact.good_for ?? '',
  shown: contact.shown,
  agreed: false,
})

/** "juniper@…" is Juniper's own, whatever else it looks like. */
const holdsName = (mailbox: string, name: string): boolean => {
  const local = mailbox.slice(0, mailbox.lastIndexOf('@')).toLowerCase()
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => part.length > 2 && local.includes(part))
}

function mailboxError(
  { mailbox, name }: Pick<TypedContact, 'mailbox' | 'name'>,
  isPersonal: (email: string) => boolean,
): string | false {
  if (mailbox === '') return false
  if (!isMailbox(mailbox)) return 'Write an e-mail address, like desk@example.com, or leave it empty'
  return (
    (holdsName(mailbox, name) || isPersonal(mailbox)) &&
    'Use the mailbox of a role, not of one person. Personal addresses are not shown'
  )
}

/** Nothing is shown without somebody saying that the person agreed to exactly these fields. */
export function readContactForm(form: Asked['form'], isPersonal: (email: string) => boolean): ContactForm {
  const chosen = new Set(many(form.shown))
  const given: TypedContact = {
    name: typed(form, 'name', 120),
    job: typed(form, 'job', 160),
    organisation: typed(form, 'organisation', 160),
    phone: typed(form, 'phone', 40),
    mailbox: typed(form, 'mailbox', 200),
    goodFor: typed(form, 'goodFor', 300),
    shown: contactFields.filter((field) => chosen.has(field)),
    agreed: one(form.agreed) === 'yes',
  }
  const errors: ContactErrors = errorsIn({
    name: given.name === '' && 'Write their name. It is only shown if they agree',
    job: given.job === '' && 'Say what they do',
    mailbox: mailboxError(given, isPersonal),
    agreed: given.shown.length > 0 && !given.agreed && 'Ask them first, then say here that they agreed',
  })
  return formOf(given, errors, () => ({
    contact: {
      name: given.name,
      job: given.job,
      organisation: orNone(given.organisation),
      phone: orNone(given.phone),
      mailbox: orNone(given.mailbox),
      good_for: orNone(given.goodFor),
      shown: given.shown,
    },
  }))
}
