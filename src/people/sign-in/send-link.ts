import { createHash } from 'node:crypto'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { findOpenAccount } from './account-queries.ts'
import { LINK_MINUTES } from './link-minutes.ts'
import { signInLinkMail } from './sign-in-emails.tsx'

type Given = Pick<PeopleParts, 'db' | 'clock' | 'publicUrl' | 'site'>
interface Link {
  email: string
  token: string
  to: string
  /** In a pause: the work is done and nothing is sent. */
  isPaused: boolean
}

/**
 * Writes the message with the link. For an address that nobody has, the same is written and never sent, so that the two
 * take the same time (check 41). The token is stored hashed; the message itself goes with its link's time.
 */
export const sendLink = (
  { db, clock, publicUrl, site }: Given,
  { email, token, to, isPaused }: Link,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const account = await findOpenAccount(tx, email)
    const isWithheld = isPaused || account === undefined
    const id = createHash('sha256').update(token).digest('hex').slice(0, 32)
    const mail = signInLinkMail({
      ...{ to: isWithheld ? '' : email, token, wayBack: to },
      ...{ publicUrl: publicUrl(), network: site.now().shortName },
    })
    const until = new Date(clock().getTime() + LINK_MINUTES * 60_000)
    await enqueueMail(tx, { ...mail, messageId: `sign-in-${id}`, worthSendingUntil: until }, isWithheld)
  })
