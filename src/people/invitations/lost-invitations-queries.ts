import { type RawBuilder, sql } from 'kysely'
import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'

/** Every address that is or was somebody's. */
const addressesOf = (personId: string): RawBuilder<string> => sql<string>`(
  SELECT email FROM people.account JOIN people.person ON account_id = account.id WHERE person.id = ${personId}
  UNION SELECT unnest(ARRAY[old_email, new_email]) FROM people.address_change
    JOIN people.person USING (account_id) WHERE person.id = ${personId})`

export async function isOwnAddress(tx: PeopleTx, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`SELECT ${email} IN ${addressesOf(personId)} AS own`.execute(tx)
  return rows[0]?.own ?? false
}

const withdrawOpen = (tx: PeopleTx, at: Date) =>
  tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: at })
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)

/** Their account ends or is shut: whatever they sent or were sent opens nothing any more. */
export async function withdrawAllOf(
  tx: PeopleTx,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await withdrawOpen(tx, at)
    .where((row) => row.or([row('invited_by', '=', personId), row('email', 'in', addressesOf(personId))]))
    .execute()
}

/**
 * Somebody loses a role, or their post in an organisation (`grant` names it): nobody comes by what they sent with it, and
 * they do not come back by what was sent to them for it.
 */
export async function withdrawLost(
  tx: PeopleTx,
  { personId, grant, at }: { personId: string; grant: Grant; at: Date },
): Promise<void> {
  const { role, hubId, organisationId } = grant
  await withdrawOpen(tx, at)
    .where((row) => {
      const sent = row('invited_by', '=', personId)
      const received = row('email', 'in', addressesOf(personId))
      if (organisationId !== null)
        return row.and([row('organisation_id', '=', organisationId), row.or([sent, received])])
      const of = row.and([row('role', '=', role), row('hub_id', 'is not distinct from', hubId)])
      // A coordinator invites to their hub and to its organisations, an administrator to anything.
      const by = row.or([row('hub_id', '=', hubId), row('organisation_id', 'is not', null)])
      if (role === 'network_administrator') return row.or([sent, row.and([received, of])])
      return row.or([...(hubId === null ? [] : [row.and([sent, by])]), row.and([received, of])])
    })
    .execute()
}
