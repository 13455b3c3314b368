import { may, type SignedIn } from '../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { findOrganisationBySlug } from '../organisations/organisation-queries.ts'
import type { NetworkDb } from '../tables.ts'
import type { Maker, Signatory } from './pledge.ts'

/** One's own commitments stand under this word in the address, those of an organisation under its slug. */
export const MINE = 'mine'

export interface Whose {
  maker: Maker
  /** The word in the address. */
  of: string
  /** "you", or the name of the organisation. */
  name: string
}

/** Whose commitments a member's page is about. Not there and not theirs to look after are the same: not found. */
export async function whoseCommitments(db: NetworkDb, { person, params }: AskedByPerson): Promise<Whose> {
  const of = params.of ?? ''
  if (of === MINE) return { maker: { kind: 'person', id: person.personId }, of, name: person.name }
  const organisation = await findOrganisationBySlug(db, of)
  if (organisation?.state !== 'member') throw new NotFound()
  const { id, name, hub_id } = organisation
  if (!may(person, 'lead_organisation', { organisationId: id, hubId: hub_id })) throw new NotFound()
  return { maker: { kind: 'organisation', id }, of, name }
}

/** For what is not a signature with an authority of its own: a correction, stepping back. */
export function signatoryOf({ personId, name, grants }: SignedIn, { kind, id }: Maker): Signatory {
  const signer = { personId, name, role: null }
  if (kind === 'person') return { ...signer, authority: 'self', authorityFrom: null }
  const leads = grants.some(
    ({ role, organisationId }) => role === 'organisation_lead' && organisationId === id,
  )
  return leads
    ? { ...signer, authority: 'leads', authorityFrom: null }
    : { ...signer, authority: 'asked', authorityFrom: 'Somebody who looks after the network' }
}
