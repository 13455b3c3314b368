import type { Insertable, Updateable } from 'kysely'
import type { NewsComment, NewsCommentTable, NewsItem, NewsItemTable } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

/** A record of one hub: with another hub's id there is none. */
interface OfHub {
  hubId: string
  id: string
}

export const listNews = (db: NetworkDb, hubId: string, limit: number): Promise<NewsItem[]> =>
  db
    .selectFrom('network.news_item')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export const findNews = (db: NetworkDb, hubId: string, id: string): Promise<NewsItem | undefined> =>
  db
    .selectFrom('network.news_item')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .executeTakeFirst()

export const lockNews = (tx: NetworkTx, { hubId, id }: OfHub): Promise<NewsItem | undefined> =>
  tx
    .selectFrom('network.news_item')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const insertNews = (tx: NetworkTx, row: Insertable<NewsItemTable>): Promise<{ id: string }> =>
  tx.insertInto('network.news_item').values(row).returning('id').executeTakeFirstOrThrow()

export async function updateNews(
  tx: NetworkTx,
  { hubId, id }: OfHub,
  changes: Updateable<NewsItemTable>,
): Promise<void> {
  await tx
    .updateTable('network.news_item')
    .set(changes)
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .execute()
}

export async function deleteNews(tx: NetworkTx, { hubId, id }: OfHub): Promise<void> {
  await tx.deleteFrom('network.news_item').where('hub_id', '=', hubId).where('id', '=', id).execute()
}

export const listShownComments = (db: NetworkDb, itemId: string): Promise<NewsComment[]> =>
  db
    .selectFrom('network.news_comment')
    .selectAll()
    .where('news_item_id', '=', itemId)
    .where('state', '=', 'shown')
    .orderBy('written_at')
    .execute()

export async function insertComment(tx: NetworkTx, row: Insertable<NewsCommentTable>): Promise<void> {
  await tx.insertInto('network.news_comment').values(row).execute()
}

/** What waits to be read at a hub, the oldest first. */
export const listHeldComments = (
  db: NetworkDb,
  hubId: string,
): Promise<(Pick<NewsComment, 'id' | 'name' | 'words' | 'written_at'> & { title: string })[]> =>
  db
    .selectFrom('network.news_comment as comment')
    .innerJoin('network.news_item as item', 'item.id', 'comment.news_item_id')
    .select(['comment.id', 'comment.name', 'comment.words', 'comment.written_at', 'item.title'])
    .where('item.hub_id', '=', hubId)
    .where('comment.state', '=', 'held')
    .orderBy('comment.written_at')
    .execute()

/** False when no such comment is held at this hub. */
export async function decideComment(
  tx: NetworkTx,
  of: OfHub,
  decision: { state: 'shown' | 'declined'; by: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('network.news_comment')
    .set({ state: decision.state, decided_by: decision.by })
    .where('id', '=', of.id)
    .where('state', '=', 'held')
    .where('news_item_id', 'in', (from) =>
      from.selectFrom('network.news_item').select('id').where('hub_id', '=', of.hubId),
    )
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
