import { type Asked, one } from '../../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../../forms/read-form.ts'
import { errorsIn, isMailbox, orNone, typed } from '../../forms/typed-fields.ts'
import type { OrganisationPerson } from '../../tables.ts'
import { isSector, type Level, levels } from '../organisation.ts'

export type PersonGiven = Pick<
  OrganisationPerson,
  'name' | 'job' | 'sector' | 'level' | 'mailbox' | 'is_contact'
>

export interface TypedPerson {
  name: string
  job: string
  sector: string
  level: string
  mailbox: string
  isContact: boolean
}

export type PersonErrors = WrongIn<TypedPerson>
export type PersonForm = ReadForm<TypedPerson, { person: PersonGiven }>

export const emptyPerson: TypedPerson = {
  name: '',
  job: '',
  sector: '',
  level: '',
  mailbox: '',
  isContact: true,
}

export const typedPerson = (person: OrganisationPerson): TypedPerson => ({
  name: person.name,
  job: person.job ?? '',
  sector: person.sector,
  level: person.level ?? '',
  mailbox: person.mailbox ?? '',
  isContact: person.is_contact,
})

const isLevel = (text: string): text is Level => levels.some(({ value }) => value === text)

export function readPersonForm(form: Asked['form']): PersonForm {
  const given: TypedPerson = {
    name: typed(form, 'name', 120),
    job: typed(form, 'job', 160),
    sector: one(form.sector),
    level: one(form.level),
    mailbox: typed(form, 'mailbox', 200),
    isContact: one(form.isContact) === 'yes',
  }
  const { name, job, sector, level, mailbox, isContact } = given
  const errors: PersonErrors = errorsIn({
    name: name === '' && 'Write their name. It is not published',
    job: job === '' && 'Say what they do there',
    sector: !isSector(sector) && 'Choose the sector that fits best',
    level: !isLevel(level) && 'Choose what their work is like',
    mailbox: mailbox !== '' && !isMailbox(mailbox) && 'Write an e-mail address, like desk@example.com',
  })
  if (!isSector(sector) || !isLevel(level)) return { kind: 'invalid', typed: given, errors }
  return formOf(given, errors, () => ({
    person: { name, job, sector, level, mailbox: orNone(mailbox), is_contact: isContact },
  }))
}

/** Where somebody speaks of themselves, and is asked for nothing else. */
export const ofOneself = ({ job, level }: PersonErrors): PersonErrors => ({
  ...(job === undefined ? {} : { job: 'Say what you do there' }),
  ...(level === undefined ? {} : { level: 'Choose what your work is like' }),
})
