import { sql } from 'kysely'
import { listLeads } from '../../../people/index.ts'
import type { NetworkDb } from '../../tables.ts'
import type { ContactCount } from './lacking-people-rules.ts'

/** Members of the network that this person leads, and nobody else does. */
export async function listOnlyLed(
  db: NetworkDb,
  personId: string,
): Promise<{ slug: string; name: string }[]> {
  const led = await db
    .selectFrom('network.organisation as organisation')
    .innerJoin('network.organisation_person as post', 'post.organisation_id', 'organisation.id')
    .select(['organisation.id', 'organisation.slug', 'organisation.name'])
    .where('post.person_id', '=', personId)
    .where('post.is_lead', '=', true)
    .where('post.left_on', 'is', null)
    .where('organisation.state', '=', 'member')
    .execute()
  const leads = await listLeads(
    db,
    led.map(({ id }) => id),
  )
  return led.filter(({ id }) => {
    const of = leads.filter(({ organisationId }) => organisationId === id)
    return of.length === 1 && of[0]?.personId === personId
  })
}

const contactCounts = (db: NetworkDb) =>
  db
    .selectFrom('network.organisation as o')
    .leftJoin('network.organisation_person as p', (join) =>
      join.onRef('p.organisation_id', '=', 'o.id').on('p.left_on', 'is', null),
    )
    .where('o.state', '=', 'member')
    .groupBy(['o.id', 'o.slug', 'o.name'])
    .orderBy('o.name')
    .select(['o.id', 'o.slug', 'o.name'])
    .select((row) => row.fn.count<number>('p.id').filterWhere('p.is_contact', '=', true).as('contacts'))
    .select(
      sql<
        string[]
      >`coalesce(array_agg(p.person_id::text) FILTER (WHERE p.is_lead AND p.person_id IS NOT NULL), '{}')`.as(
        'named',
      ),
    )

/** A lead counts who holds the role and can sign in. */
async function counted(db: NetworkDb, found: ReturnType<typeof contactCounts>): Promise<ContactCount[]> {
  const rows = await found.execute()
  const held = await listLeads(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ named, ...row }) => ({
    ...row,
    leads: held.filter(
      ({ organisationId, personId }) => organisationId === row.id && named.includes(personId),
    ).length,
  }))
}

/** Everything of a hub in one go, for what its organisations lack: a second contact, a lead. */
export const listContactCounts = (db: NetworkDb, hubId: string): Promise<ContactCount[]> =>
  counted(db, contactCounts(db).where('o.hub_id', '=', hubId))

/** The same for organisations that somebody leads. */
export const listContactCountsOf = async (db: NetworkDb, ids: readonly string[]): Promise<ContactCount[]> =>
  ids.length === 0 ? [] : counted(db, contactCounts(db).where('o.id', 'in', ids))
