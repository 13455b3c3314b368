import { mendEmail, roleMailbox } from '../values/email-rules.ts'
import { type Loose, looseList, looseObject, looseText } from '../values/loose-json.ts'
import { distinctPhones, type Phone, readPhones } from '../values/phone-rules.ts'
import { toLine } from '../values/plain-text.ts'
import { venuesOf } from './location-adapter.ts'

function phonesIn(holder: Loose, department?: string): Phone[] {
  return looseList(holder.phones).flatMap((phone) => {
    const said = toLine(phone.description ?? phone.department, 500)?.split(/[.!?]\s/)[0] ?? department ?? ''
    const type = looseText(phone.type, phone.number_type) ?? ''
    const extension = looseText(phone.extension)
    return readPhones(looseText(phone.number), said, type).map((each) => ({
      ...each,
      ...(extension ? { extension } : {}),
    }))
  })
}

/**
 * Numbers of a service: its own, those of its contacts (where ORUK 3.0 puts them) and of its venues; its organisation's
 * when there is none. Names and titles of contacts are persons and go no further.
 */
export function phonesOf(service: Loose): Phone[] {
  const contacts = (holder: Loose) =>
    looseList(holder.contacts).flatMap((contact) => [
      ...phonesIn(contact, toLine(contact.department, 80)),
      ...readPhones(looseText(contact.phone, contact.telephone)),
    ])
  const own = [
    ...phonesIn(service),
    ...readPhones(looseText(service.phone, service.telephone)),
    ...contacts(service),
  ]
  const there = venuesOf(service).flatMap(({ link, location }) => [
    ...phonesIn(link),
    ...contacts(link),
    ...phonesIn(location),
  ])
  const found = distinctPhones([...own, ...there])
  if (found.length > 0) return found
  const organisation = looseObject(service.organization)
  return distinctPhones([...phonesIn(organisation), ...readPhones(looseText(organisation.phone))])
}

/** A mailbox that belongs to a role: the service's own first, then one of its contacts. */
export function mailboxOf(service: Loose, names: readonly string[]): string | undefined {
  const given = [service.email, ...looseList(service.contacts).map((contact) => contact.email)]
  for (const each of given) {
    const mailbox = roleMailbox(mendEmail(looseText(each)), names)
    if (mailbox) return mailbox
  }
  return undefined
}
