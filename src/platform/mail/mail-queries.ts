import { type ExpressionBuilder, sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { findSite } from '../site/site-queries.ts'
import { MADE_UP_DOMAIN } from './made-up-address-rules.ts'
import type { Mail, OutboxMail } from './mail.ts'
import type { MailDb, MailTables, MailTx } from './mail-tables.ts'
import { signedOff } from './sign-off.ts'

/**
 * Writes a message in the transaction that it belongs to: when that is undone, nobody gets it. Nothing is sent here.
 * `isWithheld` does the same work for a message that nobody shall get, so that two answers cannot be told apart by time.
 */
export async function enqueueMail<Tables>(tx: Tx<Tables>, mail: Mail, isWithheld = false): Promise<void> {
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const mailTx = tx as unknown as MailTx
  const { text, html } = signedOff(mail, await findSite(mailTx))
  await mailTx
    .insertInto('platform.mail')
    .values({
      message_id: mail.messageId,
      kind: mail.kind,
      recipient: mail.to,
      // Names are in it; a line break would begin a header of its own.
      subject: mail.subject.replace(/[\p{Cc}\s]+/gu, ' '),
      text,
      html,
      headers: JSON.stringify(mail.headers ?? {}),
      state: isWithheld ? 'withheld' : 'waiting',
      worth_sending_until: mail.worthSendingUntil ?? null,
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute()
}

/** The same rule as isMadeUpAddress. */
const isMadeUp = ({ eb, or }: ExpressionBuilder<MailTables, 'platform.mail'>) =>
  or([eb('recipient', 'ilike', `%@${MADE_UP_DOMAIN}`), eb('recipient', 'ilike', `%.${MADE_UP_DOMAIN}`)])

/** The next message to a real address that is due, locked until the transaction ends; what another sender holds is passed over. */
export const lockDueMail = (tx: MailTx, now: Date) =>
  tx
    .selectFrom('platform.mail')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', now)
    .where((row) => row.not(isMadeUp(row)))
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

export async function markMail(
  tx: MailTx,
  id: string,
  outcome: { state: 'sent' | 'late'; at: Date } | { problem: string; nextTryAt: Date },
): Promise<void> {
  await tx
    .updateTable('platform.mail')
    .set(
      'state' in outcome
        ? { state: outcome.state, ...(outcome.state === 'sent' ? { sent_at: outcome.at } : {}) }
        : { last_problem: outcome.problem, next_try_at: outcome.nextTryAt },
    )
    .set({ tries: sql`tries + 1` })
    .where('id', '=', id)
    .execute()
}

/** The newest first. What is withheld is never shown. */
export const listOutbox = (db: MailDb, limit: number, { onlyMadeUp = false } = {}): Promise<OutboxMail[]> =>
  db
    .selectFrom('platform.mail')
    .select(['id', 'kind', 'recipient', 'subject', 'text', 'state', 'tries'])
    .select(['written_at as writtenAt', 'sent_at as sentAt', 'last_problem as lastProblem'])
    .where('state', '!=', 'withheld')
    .$if(onlyMadeUp, (query) => query.where(isMadeUp))
    .orderBy('written_at', 'desc')
    .limit(limit)
    .execute()

/** Takes away what has been delivered, and what was never to be. What still waits is kept, however long. */
export async function deleteOldMail(db: MailDb, before: { sent: Date; withheld: Date }): Promise<number> {
  const gone = await db
    .deleteFrom('platform.mail')
    .where((row) =>
      row.or([
        row.and([row('state', 'in', ['sent', 'late']), row('written_at', '<', before.sent)]),
        row.and([row('state', '=', 'withheld'), row('written_at', '<', before.withheld)]),
      ]),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Everything that was written to one address, taken away with its account. */
export async function deleteMailTo<Tables>(tx: Tx<Tables>, address: string): Promise<void> {
  const mailTx = tx as unknown as Tx<MailTables>
  await mailTx.deleteFrom('platform.mail').where('recipient', '=', address).execute()
}

/** Everything to made-up people, hubs and organisations, taken away with the demonstration. */
export async function deleteMadeUpMail<Tables>(tx: Tx<Tables>): Promise<void> {
  const mailTx = tx as unknown as Tx<MailTables>
  await mailTx.deleteFrom('platform.mail').where(isMadeUp).execute()
}

/** Single messages by their ids, whoever they are to. */
export async function deleteMessages<Tables>(tx: Tx<Tables>, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  const mailTx = tx as unknown as Tx<MailTables>
  await mailTx
    .deleteFrom('platform.mail')
    .where('message_id', 'in', [...messageIds])
    .execute()
}
