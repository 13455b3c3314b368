import type { HubMember, NetworkDb, NetworkTx } from '../tables.ts'
import type { MembershipState } from './membership.ts'

export const listMembershipsOf = (db: NetworkDb, personId: string): Promise<HubMember[]> =>
  db
    .selectFrom('network.hub_member')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('asked_on')
    .execute()

export const listHubMembers = (db: NetworkDb, hubId: string, state: MembershipState): Promise<HubMember[]> =>
  db
    .selectFrom('network.hub_member')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('state', '=', state)
    .orderBy('asked_on')
    .orderBy('name')
    .execute()

/** Asking again after "declined" or "left" begins anew; who is a member or waits already stays as they are. */
export async function askMembership(
  tx: NetworkTx,
  {
    hubId,
    personId,
    name,
    why,
    on,
  }: { hubId: string; personId: string; name: string; why: string | null; on: string },
): Promise<boolean> {
  const anew = {
    name,
    why,
    state: 'asked' as const,
    asked_on: on,
    decided_on: null,
    decided_by: null,
    left_on: null,
  }
  const done = await tx
    .insertInto('network.hub_member')
    .values({ hub_id: hubId, person_id: personId, ...anew })
    .onConflict((conflict) =>
      conflict
        .columns(['hub_id', 'person_id'])
        .doUpdateSet(anew)
        .where('network.hub_member.state', 'in', ['declined', 'left']),
    )
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** A member at once: somebody who was invited by the people of the hub. */
export async function admitMember(
  tx: NetworkTx,
  { hubId, personId, name, on }: { hubId: string; personId: string; name: string; on: string },
): Promise<void> {
  const row = { name, state: 'member' as const, decided_on: on, decided_by: null, left_on: null }
  await tx
    .insertInto('network.hub_member')
    .values({ hub_id: hubId, person_id: personId, asked_on: on, why: null, ...row })
    .onConflict((conflict) => conflict.columns(['hub_id', 'person_id']).doUpdateSet(row))
    .execute()
}

/** False when nobody with this id waits at this hub. */
export async function decideMembership(
  tx: NetworkTx,
  of: { hubId: string; personId: string },
  decision: { state: 'member' | 'declined'; on: string; by: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('network.hub_member')
    .set({ state: decision.state, decided_on: decision.on, decided_by: decision.by })
    .where('hub_id', '=', of.hubId)
    .where('person_id', '=', of.personId)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function endMembership(
  tx: NetworkTx,
  of: { hubId: string; personId: string },
  on: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.hub_member')
    .set({ state: 'left', left_on: on, why: null })
    .where('hub_id', '=', of.hubId)
    .where('person_id', '=', of.personId)
    .where('state', 'in', ['asked', 'member'])
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
