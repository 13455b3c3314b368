import { sql } from 'kysely'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { ListedPasskey } from './listed-passkey.ts'

export const listPasskeys = (db: PeopleDb, accountId: string): Promise<ListedPasskey[]> =>
  db
    .selectFrom('people.passkey')
    .select((row) => ['id', row.fn.coalesce('name', row.val('Passkey')).as('name'), 'created_at as addedAt'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()

/** False when it is not one of this account. */
export async function deletePasskey(tx: PeopleTx, accountId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('people.passkey')
    .where('account_id', '=', accountId)
    .where(sql`id::text`, '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
