import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { isTooMany } from '../sign-in/tries-queries.ts'
import type { SignedIn } from '../signed-in.ts'
import { complaintKeptMail } from './complaint-emails.tsx'
import { DAYS_TO_ANSWER } from './complaint-form.ts'
import { insertComplaint } from './complaint-queries.ts'

const DAY_MS = 86_400_000

interface Complaint {
  words: string
  replyTo: string | null
}

/** Acknowledged at once, by e-mail too where an address was given (check 58). `dueOn`: YYYY-MM-DD. */
export async function keepComplaint(
  { db, clock, digest }: Pick<PeopleParts, 'db' | 'clock' | 'digest'>,
  person: SignedIn | null,
  { words, replyTo }: Complaint,
): Promise<{ number: number; dueOn: string }> {
  const at = clock()
  const dueOn = londonDate(new Date(at.getTime() + DAYS_TO_ANSWER * DAY_MS))
  // Anybody may type any address here: nobody's mailbox is filled with it.
  const isPaused = replyTo !== null && (await isTooMany(db, digest(`complaint ${replyTo}`), at))
  return inTransaction(db, async (tx) => {
    const personId = person?.personId ?? null
    const { id, number } = await insertComplaint(tx, { personId, replyTo, words, at, dueOn })
    await recordAudit(tx, {
      ...{ person, who: 'somebody', deed: 'complain_about_data' },
      ...{ about: 'data_complaint', aboutId: id, at },
    })
    if (replyTo !== null && !isPaused)
      await enqueueMail(tx, {
        ...complaintKeptMail({ to: replyTo, number }),
        messageId: `data-complaint-${id}`,
      })
    return { number, dueOn }
  })
}
