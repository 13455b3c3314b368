import type { NewsItem } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'
import type { HowOften, NewsWish } from './news-by-email.ts'

const columns = [
  'person_id as personId',
  'how_often as howOften',
  'stop_code as stopCode',
  'told_until as toldUntil',
] as const

export const listWishes = (db: NetworkDb): Promise<NewsWish[]> =>
  db.selectFrom('network.news_by_email').select(columns).orderBy('person_id').execute()

export const findWish = (db: NetworkDb, personId: string): Promise<NewsWish | undefined> =>
  db.selectFrom('network.news_by_email').select(columns).where('person_id', '=', personId).executeTakeFirst()

export const lockWish = (tx: NetworkTx, personId: string): Promise<NewsWish | undefined> =>
  tx
    .selectFrom('network.news_by_email')
    .select(columns)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()

export async function listWishedHubs(db: NetworkDb | NetworkTx, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('network.news_by_email_hub')
    .select('hub_id')
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ hub_id }) => hub_id)
}

/**
 * Who begins is told of what comes from then on; who changes something goes on where they were. `hubIds`: at least one.
 */
export async function saveWish(
  tx: NetworkTx,
  wish: {
    personId: string
    howOften: HowOften
    hubIds: readonly string[]
    from: Date
    demonstration?: boolean
  },
): Promise<void> {
  const { personId, howOften, hubIds, from, demonstration = false } = wish
  await tx
    .insertInto('network.news_by_email')
    .values({ person_id: personId, how_often: howOften, told_until: from, demonstration })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ how_often: howOften }))
    .execute()
  await tx.deleteFrom('network.news_by_email_hub').where('person_id', '=', personId).execute()
  // A hub that closes at the same moment has no news any more.
  const open = await tx
    .selectFrom('network.hub')
    .select('id')
    .where('id', 'in', hubIds)
    .where('ended_on', 'is', null)
    .orderBy('id')
    .forKeyShare()
    .execute()
  if (open.length === 0) return deleteWish(tx, personId)
  await tx
    .insertInto('network.news_by_email_hub')
    .values(open.map(({ id }) => ({ person_id: personId, hub_id: id })))
    .execute()
}

export async function markTold(tx: NetworkTx, personId: string, until: Date): Promise<void> {
  await tx
    .updateTable('network.news_by_email')
    .set({ told_until: until })
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteWish(tx: NetworkTx, personId: string): Promise<void> {
  await tx.deleteFrom('network.news_by_email').where('person_id', '=', personId).execute()
}

/** A code that belongs to nobody takes nothing away, and nobody can tell. */
export async function deleteWishOfCode(tx: NetworkTx, stopCode: string): Promise<void> {
  await tx.deleteFrom('network.news_by_email').where('stop_code', '=', stopCode).execute()
}

/** News of these hubs after one moment and up to another, the oldest first. */
export async function listNewsBetween(
  tx: NetworkTx,
  hubIds: readonly string[],
  { after, until }: { after: Date; until: Date },
): Promise<NewsItem[]> {
  if (hubIds.length === 0) return []
  return tx
    .selectFrom('network.news_item')
    .selectAll()
    .where('hub_id', 'in', hubIds)
    .where('published_at', '>', after)
    .where('published_at', '<=', until)
    .orderBy('published_at')
    .orderBy('id')
    .execute()
}
