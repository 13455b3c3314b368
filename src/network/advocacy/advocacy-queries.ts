import type { Insertable } from 'kysely'
import type { AdvocacyAsk, AdvocacyAskTable } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

export const listAsks = (db: NetworkDb, hubId: string): Promise<AdvocacyAsk[]> =>
  db
    .selectFrom('network.advocacy_ask')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('asked_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

export async function insertAsk(tx: NetworkTx, row: Insertable<AdvocacyAskTable>): Promise<void> {
  await tx.insertInto('network.advocacy_ask').values(row).execute()
}

interface OfHub {
  hubId: string
  id: string
}

export const lockAsk = (tx: NetworkTx, { hubId, id }: OfHub): Promise<AdvocacyAsk | undefined> =>
  tx
    .selectFrom('network.advocacy_ask')
    .selectAll()
    .where('id', '=', id)
    .where('hub_id', '=', hubId)
    .forUpdate()
    .executeTakeFirst()

export async function updateAsk(
  tx: NetworkTx,
  of: OfHub,
  changes: Pick<AdvocacyAsk, 'asked_of' | 'what' | 'asked_on'>,
): Promise<void> {
  await tx
    .updateTable('network.advocacy_ask')
    .set(changes)
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .execute()
}

export async function answerAsk(
  tx: NetworkTx,
  of: OfHub,
  given: { answer: string; on: string },
): Promise<void> {
  await tx
    .updateTable('network.advocacy_ask')
    .set({ answer: given.answer, answered_on: given.on })
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .execute()
}
