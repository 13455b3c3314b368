import { daysAfter } from '../../../platform/clock/days.ts'
import type { NetworkDb, NetworkTx } from '../../tables.ts'
import type { ReminderStep } from './review-reminder-rules.ts'

// From eight weeks before a year to eight weeks after it, with room for leap years; the rule decides.
const OLDEST = -(366 + 57)
const YOUNGEST = -(365 - 57)

/** Pledges that may need a reminder today, with whose they are. Those of an organisation that left are not. */
export const listForReminders = (db: NetworkDb, today: string) =>
  db
    .selectFrom('network.pledge_dates')
    .leftJoin('network.organisation', 'network.organisation.id', 'network.pledge_dates.organisation_id')
    .selectAll('network.pledge_dates')
    .select(['network.organisation.name as organisation', 'network.organisation.slug'])
    .where('signed_on', '>=', daysAfter(today, OLDEST))
    .where('signed_on', '<=', daysAfter(today, YOUNGEST))
    .where((row) =>
      row.or([row('person_id', 'is not', null), row('network.organisation.state', '=', 'member')]),
    )
    .orderBy('network.pledge_dates.id')
    .execute()

/** The people to tell of an organisation: its leads and contacts, at their role's mailbox or by who they are. */
export const listContacts = (
  db: NetworkDb,
  organisationId: string,
): Promise<{ id: string; person_id: string | null; mailbox: string | null }[]> =>
  db
    .selectFrom('network.organisation_person')
    .select(['id', 'person_id', 'mailbox'])
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .where((row) => row.or([row('is_contact', '=', true), row('is_lead', '=', true)]))
    .orderBy('id')
    .execute()

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
