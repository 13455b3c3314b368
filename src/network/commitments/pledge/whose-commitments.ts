import { may, type SignedIn } from '../../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import { findOrganisationBySlug } from '../../organisations/organisation-queries.ts'
import type { NetworkDb } from '../../tables.ts'
import type { TeamOfSomebody } from '../../teams/team.ts'
import { findTeam } from '../../teams/team-queries.ts'
import { splitTeamAddress, teamAddress } from '../../teams/team-rules.ts'
import type { Maker, Signatory } from './pledge.ts'

/**
 * One's own commitments stand under this word in the address, those of an organisation under its slug, those of a team under
 * both slugs.
 */
export const MINE = 'mine'

export interface Whose {
  maker: Maker
  /** The word in the address. */
  of: string
  /** "you", or the name of the organisation. */
  name: string
  /** Whether whoever asks may write and sign them. Who looks after the network reads those of organisations only. */
  maySign: boolean
  /** Of a team: nobody of it looks after its commitments yet, so they cannot be signed. */
  lacksOwner?: boolean
}

/** Whose commitments a member's page is about. Not there and not theirs to look after are the same: not found. */
export async function whoseCommitments(db: NetworkDb, { person, params }: AskedByPerson): Promise<Whose> {
  const of = params.of ?? ''
  if (of === MINE)
    return { maker: { kind: 'person', id: person.personId }, of, name: person.name, maySign: true }
  const [organisationSlug, teamSlug] = splitTeamAddress(of)
  const organisation = await findOrganisationBySlug(db, organisationSlug)
  if (organisation?.state !== 'member') throw new NotFound()
  const { id, name, hub_id } = organisation
  const leads = may(person, 'lead_organisation', { organisationId: id, hubId: hub_id })
  const maySign = may(person, 'sign_commitments', { organisationId: id })
  if (teamSlug !== null) {
    const team = await findTeam(db, { organisationId: id, slug: teamSlug, personId: person.personId })
    if (!team || !(leads || team.isIn)) throw new NotFound()
    return whoseTeam(organisation, team, maySign)
  }
  if (!leads) throw new NotFound()
  return { maker: { kind: 'organisation', id }, of, name, maySign }
}

/** People of a team read what it has committed to; a lead of the organisation writes and signs it. */
export const whoseTeam = (
  organisation: { slug: string; name: string },
  { id, slug, name, owner_id }: Pick<TeamOfSomebody, 'id' | 'slug' | 'name' | 'owner_id'>,
  maySign: boolean,
): Whose => ({
  maker: { kind: 'team', id },
  of: teamAddress(organisation.slug, slug),
  name: `${name}, ${organisation.name}`,
  ...{ maySign, lacksOwner: owner_id === null },
})

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
