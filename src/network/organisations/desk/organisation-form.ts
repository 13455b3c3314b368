import { type Asked, one } from '../../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../../forms/read-form.ts'
import { errorsIn, isMailbox, isWebsite, orNone, typed, typedLines } from '../../forms/typed-fields.ts'
import type { Organisation } from '../../tables.ts'
import { isSector } from '../organisation.ts'

export type OrganisationGiven = Pick<Organisation, 'name' | 'sector' | 'about' | 'website' | 'mailbox'>

export interface TypedOrganisation {
  name: string
  sector: string
  about: string
  website: string
  mailbox: string
  /** The address of a service of theirs in the directory, which tells their record there. */
  service: string
}

export type OrganisationErrors = WrongIn<TypedOrganisation>
export type OrganisationForm = ReadForm<
  TypedOrganisation,
  { organisation: OrganisationGiven; serviceId: string | null }
>

export const emptyOrganisation: TypedOrganisation = {
  name: '',
  sector: '',
  about: '',
  website: '',
  mailbox: '',
  service: '',
}

export const typedOrganisation = (organisation: Organisation): TypedOrganisation => ({
  name: organisation.name,
  sector: organisation.sector,
  about: organisation.about,
  website: organisation.website ?? '',
  mailbox: organisation.mailbox ?? '',
  service: '',
})

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

const checked = (
  given: TypedOrganisation,
  isPersonal: (email: string, names: readonly string[]) => boolean,
) =>
  errorsIn<keyof TypedOrganisation>({
    name: given.name === '' && 'Write the name of the organisation',
    sector: !isSector(given.sector) && 'Choose the sector that fits best',
    about: given.about === '' && 'Write a few sentences about what it does',
    website:
      given.website !== '' && !isWebsite(given.website) && 'Write the whole address, beginning with https://',
    mailbox:
      given.mailbox !== '' &&
      ((!isMailbox(given.mailbox) && 'Write an e-mail address, like hello@example.com') ||
        (isPersonal(given.mailbox, [given.name]) && 'Use a mailbox of the organisation, not of one person')),
    service:
      given.service !== '' &&
      !uuid.test(given.service) &&
      'Copy the whole address of the service’s page here, or leave it empty',
  })

export function readOrganisationForm(
  form: Asked['form'],
  isPersonal: (email: string, names: readonly string[]) => boolean,
): OrganisationForm {
  const given: TypedOrganisation = {
    name: typed(form, 'name', 160),
    sector: one(form.sector),
    about: typedLines(form, 'about', 2000),
    website: typed(form, 'website', 300),
    mailbox: typed(form, 'mailbox', 200),
    service: typed(form, 'service', 300),
  }
  const errors = checked(given, isPersonal)
  const { name, sector, about, website, mailbox, service } = given
  if (!isSector(sector)) return { kind: 'invalid', typed: given, errors }
  return formOf(given, errors, () => ({
    organisation: { name, sector, about, website: orNone(website), mailbox: orNone(mailbox) },
    serviceId: uuid.exec(service)?.[0]?.toLowerCase() ?? null,
  }))
}
