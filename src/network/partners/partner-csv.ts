import { csv } from '../../platform/files/csv.ts'
import type { Partner } from '../area-work/tables.ts'
import { sectorWords } from '../organisations/organisation.ts'

const columns = [
  'name',
  'sector',
  'contact',
  'mailbox',
  'phone',
  'takes part in',
  'agreed on',
  'next contact on',
]

export const partnerCsv = (partners: readonly Partner[]): string =>
  csv([
    columns,
    ...partners.map((partner) => [
      partner.name,
      sectorWords[partner.sector],
      partner.contact_job ?? '',
      partner.mailbox ?? '',
      partner.phone ?? '',
      partner.takes_part.join('; '),
      partner.agreed_on ?? '',
      partner.next_contact_on ?? '',
    ]),
  ])
