import type { Tx } from '../../platform/db/database.ts'
import type { PeopleTx } from '../tables.ts'

/**
 * A hub closes: nobody holds a role in it any more, and no invitation to it can be taken up. In the same transaction.
 */
export async function endHubRoles<Tables>(
  tx: Tx<Tables>,
  { hubId, at }: { hubId: string; at: Date },
): Promise<void> {
  const peopleTx = tx as unknown as PeopleTx
  await peopleTx.deleteFrom('people.role_grant').where('hub_id', '=', hubId).execute()
  await peopleTx
    .updateTable('people.invitation')
    .set({ withdrawn_at: at })
    .where('hub_id', '=', hubId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
