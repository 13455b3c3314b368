import type { Hub, NetworkDb, NetworkTx } from '../../tables.ts'
import type { Dependants } from '../hub.ts'

export const findClosedHub = (db: NetworkDb, slug: string): Promise<Pick<Hub, 'name'> | undefined> =>
  db
    .selectFrom('network.hub')
    .select('name')
    .where('slug', '=', slug)
    .where('ended_on', 'is not', null)
    .executeTakeFirst()

export const listClosedHubs = (db: NetworkDb): Promise<Pick<Hub, 'id' | 'name' | 'ended_on'>[]> =>
  db
    .selectFrom('network.hub')
    .select(['id', 'name', 'ended_on'])
    .where('ended_on', 'is not', null)
    .orderBy('ended_on', 'desc')
    .execute()

export async function countDependants(db: NetworkDb | NetworkTx, hubId: string): Promise<Dependants> {
  const count = { organisations: 0, questions: 0, members: 0, listings: 0 }
  const rows = await db
    .selectFrom('network.organisation')
    .select((is) => [is.val('organisations').as('of'), is.fn.countAll<number>().as('count')])
    .where('hub_id', '=', hubId)
    .where('state', 'in', ['asked', 'member'])
    .unionAll(
      db
        .selectFrom('network.hub_question')
        .select((is) => [is.val('questions').as('of'), is.fn.countAll<number>().as('count')])
        .where('hub_id', '=', hubId)
        .where('state', '=', 'waiting'),
    )
    .unionAll(
      db
        .selectFrom('network.hub_member')
        .select((is) => [is.val('members').as('of'), is.fn.countAll<number>().as('count')])
        .where('hub_id', '=', hubId)
        .where('state', 'in', ['asked', 'member']),
    )
    .unionAll(
      db
        .selectFrom('network.practitioner_listing')
        .select((is) => [is.val('listings').as('of'), is.fn.countAll<number>().as('count')])
        .where('hub_id', '=', hubId),
    )
    .execute()
  return { ...count, ...Object.fromEntries(rows.map((row) => [row.of, Number(row.count)])) }
}

/** Held until the transaction ends: two people cannot close it, nor each the hub that the other chose. */
export async function lockOpenHubs(tx: NetworkTx, ids: readonly string[]): Promise<number> {
  const held = await tx
    .selectFrom('network.hub')
    .select('id')
    .where('id', 'in', ids)
    .where('ended_on', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return held.length
}

/**
 * Organisations and questions that wait go on to another hub; people leave and choose for themselves. Returns who
 * left.
 */
export async function passOnHub(tx: NetworkTx, hubId: string, to: string, on: string): Promise<string[]> {
  await tx.updateTable('network.organisation').set({ hub_id: to }).where('hub_id', '=', hubId).execute()
  await tx
    .updateTable('network.hub_question')
    .set({ hub_id: to, also_hub_id: null })
    .where('hub_id', '=', hubId)
    .where('state', '=', 'waiting')
    .execute()
  await tx.deleteFrom('network.practitioner_listing').where('hub_id', '=', hubId).execute()
  const left = await tx
    .updateTable('network.hub_member')
    .set({ state: 'left', left_on: on, why: null })
    .where('hub_id', '=', hubId)
    .where('state', 'in', ['asked', 'member'])
    .returning('person_id')
    .execute()
  return left.map(({ person_id }) => person_id)
}

/** News of this hub by e-mail ends, and with it the whole wish of who chose no other. Returns who got it. */
export async function endNewsOf(tx: NetworkTx, hubId: string): Promise<string[]> {
  const ended = await tx
    .deleteFrom('network.news_by_email_hub')
    .where('hub_id', '=', hubId)
    .returning('person_id')
    .execute()
  const readers = ended.map(({ person_id }) => person_id)
  if (readers.length > 0)
    await tx
      .deleteFrom('network.news_by_email as wish')
      .where('person_id', 'in', readers)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('network.news_by_email_hub as chosen')
              .select('chosen.hub_id')
              .whereRef('chosen.person_id', '=', 'wish.person_id'),
          ),
        ),
      )
      .execute()
  return readers
}
