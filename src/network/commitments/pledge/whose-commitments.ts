import { may, type SignedIn } from '../../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import { findOrganisationBySlug } from '../../organisations/organisation-queries.ts'
import type { NetworkDb } from '../../tables.ts'
import type { Maker, Signatory } from './pledge.ts'

/** One's own commitments stand under this word in the address, those of an organisation under its slug. */
export const MINE = 'mine'

export interface Whose {
  maker: Maker
  /** The word in the address. */
  of: string
  /** "you", or the name of the organisation. */
  name: string
  /** Whether whoever asks may write and sign them. Who looks after the network reads those of organisations only. */
  maySign: boolean
}

/** Whose commitments a member's page is about. Not there and not theirs to look after are the same: not found. */
export async function whoseCommitments(db: NetworkDb, { person, params }: AskedByPerson): Promise<Whose> {
  const of = params.of ?? ''
  if (of === MINE)
    return { maker: { kind: 'person', id: person.personId }, of, name: person.name, maySign: true }
  const organisation = await findOrganisationBySlug(db, of)
  if (organisation?.state !== 'member') throw new NotFound()
  const { id, name, hub_id } = organisation
  if (!may(person, 'lead_organisation', { organisationId: id, hubId: hub_id })) throw new NotFound()
  const maySign = may(person, 'sign_commitments', { organisationId: id })
  return { maker: { kind: 'organisation', id }, of, name, maySign }
}

/** The same for whoever writes, signs or steps back: the organisation's own lead. */
export async function whoseToSign(db: NetworkDb, asked: AskedByPerson): Promise<Whose> {
  const whose = await whoseCommitments(db, asked)
  if (!whose.maySign) throw new NotFound()
  return whose
}

/** For what is not a signature with an authority of its own: a correction, stepping back. */
export const signatoryOf = ({ personId, name }: SignedIn, { kind }: Maker): Signatory => ({
  ...{ personId, name, role: null, authorityFrom: null },
  authority: kind === 'person' ? 'self' : 'leads',
})
