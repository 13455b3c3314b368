import { sql } from 'kysely'
import type { NetworkDb, NetworkTx } from '../tables.ts'

/** Everything kept about this person and nothing about anybody else. */
export async function collectAbout(db: NetworkDb, personId: string) {
  const hubs = await db
    .selectFrom('network.hub_member as member')
    .innerJoin('network.hub as hub', 'hub.id', 'member.hub_id')
    .select(['hub.name as hub', 'member.name', 'state', 'why', 'asked_on', 'decided_on', 'left_on'])
    .where('person_id', '=', personId)
    .orderBy('asked_on')
    .execute()
  const work = await db
    .selectFrom('network.organisation_person as post')
    .innerJoin('network.organisation as organisation', 'organisation.id', 'post.organisation_id')
    .select(['organisation.name as organisation', 'post.name', 'job', 'post.sector', 'level', 'post.mailbox'])
    .select(['is_lead', 'is_contact', 'since', 'post.left_on', 'no_teams'])
    .select(
      sql<
        string[]
      >`ARRAY(SELECT team.name FROM network.team_person AS place JOIN network.team ON team.id = place.team_id
        WHERE place.post_id = post.id ORDER BY team.name)`.as('teams'),
    )
    .where('person_id', '=', personId)
    .orderBy('since')
    .execute()
  const listing = await db
    .selectFrom('network.practitioner_listing')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const { answered } = await db
    .selectFrom('network.hub_question')
    .where('answered_by', '=', personId)
    .select((count) => count.fn.countAll<number>().as('answered'))
    .executeTakeFirstOrThrow()
  const comments = await db
    .selectFrom('network.news_comment')
    .select(['name', 'words', 'written_at', 'state'])
    .where('person_id', '=', personId)
    .orderBy('written_at')
    .execute()
  const newsByEmail = await db
    .selectFrom('network.news_by_email as wish')
    .innerJoin('network.news_by_email_hub as chosen', 'chosen.person_id', 'wish.person_id')
    .innerJoin('network.hub as hub', 'hub.id', 'chosen.hub_id')
    .select(['hub.name as hub', 'how_often as howOften', 'told_until as toldUntil'])
    .where('wish.person_id', '=', personId)
    .orderBy('hub.name')
    .execute()
  return { hubs, work, listing: listing ?? null, comments, newsByEmail, questionsAnswered: answered }
}

/** The public list of practitioners, which somebody joins by choice. */
export async function unlistPerson(tx: NetworkTx, personId: string): Promise<void> {
  await tx.deleteFrom('network.practitioner_listing').where('person_id', '=', personId).execute()
}

/**
 * Lists of people call somebody as they are called now. What they signed keeps the name that signed, and their public
 * listing the one that they wrote there themselves.
 */
export async function renamePerson(tx: NetworkTx, personId: string, name: string): Promise<void> {
  await tx.updateTable('network.hub_member').set({ name }).where('person_id', '=', personId).execute()
  await tx
    .updateTable('network.organisation_person')
    .set({ name })
    .where('person_id', '=', personId)
    .execute()
  await tx.updateTable('network.news_comment').set({ name }).where('person_id', '=', personId).execute()
}

/** No row keeps this person's id or name. What they did for a hub stays, without them. */
export async function forgetPerson(tx: NetworkTx, personId: string): Promise<void> {
  await unlistPerson(tx, personId)
  await tx.deleteFrom('network.hub_member').where('person_id', '=', personId).execute()
  await tx.deleteFrom('network.organisation_person').where('person_id', '=', personId).execute()
  await tx.deleteFrom('network.news_comment').where('person_id', '=', personId).execute()
  await tx.deleteFrom('network.news_by_email').where('person_id', '=', personId).execute()
  await tx
    .updateTable('network.news_comment')
    .set({ decided_by: null })
    .where('decided_by', '=', personId)
    .execute()
  await tx
    .updateTable('network.news_item')
    .set({ written_by: null })
    .where('written_by', '=', personId)
    .execute()
  await tx
    .updateTable('network.partner_contact')
    .set({ by_person: null })
    .where('by_person', '=', personId)
    .execute()
  await forgetEndorser(tx, personId)
  await tx
    .updateTable('network.hub_member')
    .set({ decided_by: null })
    .where('decided_by', '=', personId)
    .execute()
  await tx
    .updateTable('network.hub_question')
    .set({ answered_by: null })
    .where('answered_by', '=', personId)
    .execute()
}

// That two different people saw it stays true without their names: ids that belong to nobody stand for them.
async function forgetEndorser(tx: NetworkTx, personId: string): Promise<void> {
  await sql`UPDATE network.endorsement SET proposed_by = uuidv7() WHERE proposed_by = ${personId}`.execute(tx)
  await sql`UPDATE network.endorsement SET confirmed_by = uuidv7() WHERE confirmed_by = ${personId}`.execute(
    tx,
  )
}
