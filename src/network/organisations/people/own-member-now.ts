import { findWhoEndedLastLead, may, mayNow, type SignedIn } from '../../../people/index.ts'
import { NotFound } from '../../../platform/http/route.ts'
import type { NetworkDb, NetworkTx, OrganisationPerson } from '../../tables.ts'
import type { OwnedBy } from '../organisation-audit.ts'
import { lockOrganisation } from '../organisation-queries.ts'
import { mayInviteAs } from './colleague-rules.ts'
import { listPeopleOf } from './organisation-people-queries.ts'

/**
 * Held until the transaction ends, and asked again: whether it still belongs to the network, and whoever acts still leads it
 * or looks after its hub. A request in flight does not outlive a removal.
 */
async function isStillOwn(
  tx: NetworkTx,
  { organisation: { id: organisationId }, person: { personId } }: OwnedBy,
): Promise<boolean> {
  const now = await lockOrganisation(tx, organisationId)
  if (now?.state !== 'member') return false
  const leads = await mayNow(tx, personId, 'lead_organisation', { organisationId })
  return leads || mayNow(tx, personId, 'coordinate_hub', { hubId: now.hub_id })
}

/** For whoever does not own it any more there is no such page. */
export async function holdOwnMember(tx: NetworkTx, by: OwnedBy): Promise<void> {
  if (!(await isStillOwn(tx, by))) throw new NotFound()
}

interface Inviting {
  organisation: { id: string }
  people: readonly OrganisationPerson[]
  by: { person: SignedIn }
}

/** What somebody may invite to; an administrator may give any role, and so finds a lead in any case. */
export async function partsToInvite(db: NetworkDb | NetworkTx, { organisation, people, by }: Inviting) {
  const { person } = by
  const hasEndedLastLead =
    !may(person, 'steward_network') && (await findWhoEndedLastLead(db, organisation.id)) === person.personId
  return mayInviteAs({ people, personId: person.personId, hasEndedLastLead })
}

export async function mayStillInvite(
  tx: NetworkTx,
  by: OwnedBy & { person: SignedIn },
  part: string,
): Promise<boolean> {
  if (!(await isStillOwn(tx, by))) return false
  const { organisation } = by
  const people = await listPeopleOf(tx, organisation.id)
  return (await partsToInvite(tx, { organisation, people, by })).some((each) => each === part)
}
