import { type Asked, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import {
  type OrganisationErrors,
  type OrganisationGiven,
  readOrganisationForm,
  type TypedOrganisation,
} from '../desk/organisation-form.ts'
import {
  ofOneself,
  type PersonErrors,
  type PersonGiven,
  readPersonForm,
  type TypedPerson,
} from '../people/organisation-person-form.ts'

interface Again {
  typed: TypedOrganisation
  typedPerson: TypedPerson
  errors: OrganisationErrors
  personErrors: PersonErrors
}

export type JoinForm =
  | { kind: 'valid'; organisation: OrganisationGiven; serviceId: string | null; asker: PersonGiven }
  | { kind: 'invalid'; again: Again }

/** An organisation, and whoever asks as its first contact: in its sector, which they can change afterwards. */
export function readJoinForm(
  form: Asked['form'],
  { name }: { name: string },
  { isPersonalMailbox }: Pick<NetworkParts, 'isPersonalMailbox'>,
): JoinForm {
  const read = readOrganisationForm(form, isPersonalMailbox)
  const person = readPersonForm({ ...form, name, sector: one(form.sector), mailbox: '', isContact: 'yes' })
  if (read.kind === 'valid' && person.kind === 'valid')
    return { kind: 'valid', organisation: read.organisation, serviceId: read.serviceId, asker: person.person }
  const errors = read.kind === 'invalid' ? read.errors : {}
  const personErrors = person.kind === 'invalid' ? ofOneself(person.errors) : {}
  return { kind: 'invalid', again: { typed: read.typed, typedPerson: person.typed, errors, personErrors } }
}
