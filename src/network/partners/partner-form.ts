import { dayIn, dayWrong, shownDay, type TypedDay, typedDayIn } from '../../design-system/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { Partner } from '../area-work/tables.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, isMailbox, linesOf, orNone, typed, typedLines } from '../forms/typed-fields.ts'
import { isSector } from '../organisations/organisation.ts'

export type PartnerGiven = Omit<Partner, 'id' | 'hub_id' | 'ended_on'>

export interface TypedPartner {
  name: string
  sector: string
  contactJob: string
  mailbox: string
  phone: string
  takesPart: string
  agreedOn: TypedDay
  nextContactOn: TypedDay
}

export type PartnerErrors = WrongIn<TypedPartner>
export type PartnerForm = ReadForm<TypedPartner, { partner: PartnerGiven }>

export const typedPartner = (partner?: Partner): TypedPartner => ({
  name: partner?.name ?? '',
  sector: partner?.sector ?? '',
  contactJob: partner?.contact_job ?? '',
  mailbox: partner?.mailbox ?? '',
  phone: partner?.phone ?? '',
  takesPart: (partner?.takes_part ?? []).join('\n'),
  agreedOn: shownDay(partner?.agreed_on ?? null),
  nextContactOn: shownDay(partner?.next_contact_on ?? null),
})

export function readPartnerForm(form: Asked['form']): PartnerForm {
  const given: TypedPartner = {
    name: typed(form, 'name', 160),
    sector: one(form.sector),
    contactJob: typed(form, 'contactJob', 160),
    mailbox: typed(form, 'mailbox', 200),
    phone: typed(form, 'phone', 40),
    takesPart: typedLines(form, 'takesPart', 2000),
    agreedOn: typedDayIn(form, 'agreedOn'),
    nextContactOn: typedDayIn(form, 'nextContactOn'),
  }
  const { sector } = given
  const errors: PartnerErrors = errorsIn({
    name: given.name === '' && 'Write the name of the partner',
    sector: !isSector(sector) && 'Choose the sector that fits best',
    mailbox:
      given.mailbox !== '' && !isMailbox(given.mailbox) && 'Write an e-mail address, like desk@example.com',
    agreedOn: dayWrong(given.agreedOn, 'the date of the agreement'),
    nextContactOn: dayWrong(given.nextContactOn, 'the date of the next contact'),
  })
  if (!isSector(sector)) return { kind: 'invalid', typed: given, errors }
  return formOf(given, errors, () => ({
    partner: {
      ...{ name: given.name, sector, takes_part: linesOf(given.takesPart).slice(0, 20) },
      contact_job: orNone(given.contactJob),
      mailbox: orNone(given.mailbox),
      phone: orNone(given.phone),
      agreed_on: orNone(dayIn(given.agreedOn)),
      next_contact_on: orNone(dayIn(given.nextContactOn)),
    },
  }))
}
