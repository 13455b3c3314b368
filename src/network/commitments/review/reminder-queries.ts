import { sql } from 'kysely'
import { daysAfter } from '../../../platform/clock/days.ts'
import type { NetworkDb, NetworkTx } from '../../tables.ts'
import type { ReminderStep } from './review-reminder-rules.ts'

// From eight weeks before a year to eight weeks after it, with room for leap years; the rule decides.
const OLDEST = -(366 + 57)
const YOUNGEST = -(365 - 57)

/**
 * Pledges that may need a reminder today, with whose they are. Those of an organisation that left, or of a team that ended,
 * are not.
 */
export const listForReminders = (db: NetworkDb, today: string) =>
  db
    .selectFrom('network.pledge_dates')
    .leftJoin('network.team', (join) =>
      join.onRef('network.team.id', '=', 'network.pledge_dates.team_id').on('ended_on', 'is', null),
    )
    .leftJoin('network.organisation', (join) =>
      join.on((row) =>
        row.or([
          row('network.organisation.id', '=', row.ref('network.pledge_dates.organisation_id')),
          row('network.organisation.id', '=', row.ref('network.team.organisation_id')),
        ]),
      ),
    )
    .selectAll('network.pledge_dates')
    .select(['network.organisation.name as organisation', 'network.organisation.slug'])
    .select(['network.team.name as team', 'network.team.slug as team_slug'])
    .where('signed_on', '>=', daysAfter(today, OLDEST))
    .where('signed_on', '<=', daysAfter(today, YOUNGEST))
    .where((row) =>
      row.or([row('person_id', 'is not', null), row('network.organisation.state', '=', 'member')]),
    )
    .orderBy('network.pledge_dates.id')
    .execute()

interface Recipient {
  id: string
  person_id: string | null
  mailbox: string | null
}

/**
 * The people to tell of an organisation's commitments: its leads, its contacts, and whoever looks after one of them, where
 * the signature names them or what they do. Of a team's: the leads, and who of the team looks after them.
 */
export const listRecipients = (
  db: NetworkDb,
  { id, organisation_id, team_id }: { id: string; organisation_id: string | null; team_id: string | null },
): Promise<Recipient[]> =>
  sql<Recipient>`SELECT post.id, post.person_id, post.mailbox FROM network.organisation_person AS post
    LEFT JOIN network.team ON team.id = ${team_id}
    WHERE post.organisation_id = coalesce(${organisation_id}, team.organisation_id) AND post.left_on IS NULL AND (
      post.is_lead OR post.id = team.owner_id
      OR (${organisation_id}::uuid IS NOT NULL AND (post.is_contact OR EXISTS (
        SELECT FROM network.pledge_dates AS pledge
        JOIN network.signed_commitment AS signed ON signed.signing_id = pledge.made_signing_id
        WHERE pledge.id = ${id} AND lower(signed.owner) IN (lower(post.name), lower(post.job))))))
    ORDER BY post.id`
    .execute(db)
    .then(({ rows }) => rows)

/** False when this reminder has gone already. */
export async function noteReminder(
  tx: NetworkTx,
  reminder: { pledgeId: string; reviewBy: string; step: ReminderStep; today: string; recipients: number },
): Promise<boolean> {
  const noted = await tx
    .insertInto('network.review_reminder')
    .values({
      pledge_id: reminder.pledgeId,
      review_by: reminder.reviewBy,
      step: reminder.step,
      sent_on: reminder.today,
      recipients: reminder.recipients,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (noted.numInsertedOrUpdatedRows ?? 0n) > 0n
}
