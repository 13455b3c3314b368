import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { enqueueMail } from '../../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { teamAddress } from '../../teams/team-rules.ts'
import { datesOf } from '../pledge/pledge-queries.ts'
import { MINE } from '../pledge/whose-commitments.ts'
import { reviewDaysOf } from '../state/pledge-state-rules.ts'
import { listForReminders, listRecipients, noteReminder } from './reminder-queries.ts'
import { reviewReminder } from './review-emails.tsx'
import { reminderOn } from './review-reminder-rules.ts'

interface Parts extends Pick<NetworkParts, 'db' | 'clock' | 'publicUrl'> {
  /** The e-mail address of a person who signs in; null for one who left. */
  addressOf: (personId: string) => Promise<string | null>
}

export interface Reminded {
  sent: number
  /** Pledges that nobody could be told of: somebody has to find a contact. */
  unreached: string[]
}

type Candidate = Awaited<ReturnType<typeof listForReminders>>[number]

/** Each address once, with what tells its message from the others of the event. */
async function recipientsOf({ db, addressOf }: Parts, pledge: Candidate): Promise<Map<string, string>> {
  const contacts =
    pledge.person_id !== null
      ? [{ id: 'self', person_id: pledge.person_id, mailbox: null }]
      : await listRecipients(db, pledge)
  const found = new Map<string, string>()
  for (const { id, person_id, mailbox } of contacts) {
    const address = mailbox ?? (person_id === null ? null : await addressOf(person_id))
    if (address !== null && !found.has(address)) found.set(address, id)
  }
  return found
}

const addressOfPledge = ({ slug, team_slug }: Candidate): string =>
  slug !== null && team_slug !== null ? teamAddress(slug, team_slug) : (slug ?? MINE)

/** Sends what the day asks for; run as often as you like, each reminder of each review goes once. */
export async function remindReviews(parts: Parts): Promise<Reminded> {
  const { db, clock, publicUrl } = parts
  const today = londonDate(clock())
  const reminded: Reminded = { sent: 0, unreached: [] }
  for (const pledge of await listForReminders(db, today)) {
    const dates = datesOf(pledge)
    const reminder = reminderOn(dates, today)
    if (reminder === null || dates.signedOn === null) continue
    const { step, reviewBy } = reminder
    const { graceEndsOn } = reviewDaysOf(dates.signedOn)
    const recipients = await recipientsOf(parts, pledge)
    await inTransaction(db, async (tx) => {
      const note = { pledgeId: pledge.id, reviewBy, step, today, recipients: recipients.size }
      if (!(await noteReminder(tx, note))) return
      if (recipients.size === 0) reminded.unreached.push(pledge.id)
      for (const [to, who] of recipients) {
        const messageId = `commitments-review-${pledge.id}-${reviewBy}-${step}-${who}`
        const link = publicUrl() + paths.pledgeDesk(addressOfPledge(pledge))
        const organisation = pledge.team ? `${pledge.team}, ${pledge.organisation}` : pledge.organisation
        await enqueueMail(
          tx,
          reviewReminder({ to, messageId, step, organisation, reviewBy, graceEndsOn, link }),
        )
        reminded.sent += 1
      }
    })
  }
  return reminded
}
