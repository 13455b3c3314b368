import { createTransport } from 'nodemailer'
import type { Clock } from '../clock/clock.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Log } from '../log/log.ts'
import { findSite } from '../site/site-queries.ts'
import { lockDueMail, markMail } from './mail-queries.ts'
import type { MailDb } from './mail-tables.ts'
import { waitAfter } from './try-again-rules.ts'

export interface Sender {
  /** Resolved when the mail server has taken charge of the message. */
  send: (message: {
    from: { name: string; address: string }
    to: string
    messageId: string
    subject: string
    text: string
    html: string
    headers: Record<string, string>
    date: Date
  }) => Promise<unknown>
  close: () => void
}

/** A mail server, by its address: smtps://name:password@mail.example.org, or smtp:// where it upgrades by itself. */
export function smtpSender(url: string): Sender {
  const transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true })
  return { send: (message) => transport.sendMail(message), close: () => transport.close() }
}

interface Given {
  db: MailDb
  sender: Sender
  from: string
  clock: Clock
  log: Log
}

// A code of the server or of the network; its words may quote the address.
function problemOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  return String(responseCode ?? code ?? 'unknown')
}

/** "Towpath <hello@example.org>" → "hello@example.org". The name before it is the network's, as it is called now. */
const addressOf = (from: string): string => /[^\s<>]+@[^\s<>]+/.exec(from)?.[0] ?? 'towpath@localhost'

/**
 * Hands on one message that is due; false when none is. The row stays locked while the mail server is asked, so that no
 * other process sends it as well. Ended between the server's yes and our note of it, it is sent again with the same
 * Message-ID, by which a mailbox can drop the repeat.
 */
export const deliverNext = ({ db, sender, from, clock, log }: Given): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const now = clock()
    const mail = await lockDueMail(tx, now)
    if (!mail) return false
    if (mail.worth_sending_until && mail.worth_sending_until < now) {
      await markMail(tx, mail.id, { state: 'late', at: now })
      return true
    }
    try {
      const address = addressOf(from)
      await sender.send({
        from: { name: (await findSite(tx)).shortName, address },
        to: mail.recipient,
        messageId: `<${mail.message_id}@${address.split('@')[1]}>`,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // Nobody’s out-of-office note has to answer it (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
        date: mail.written_at,
      })
      await markMail(tx, mail.id, { state: 'sent', at: clock() })
    } catch (error) {
      const problem = problemOf(error)
      log.error('mail not accepted yet', { kind: mail.kind, problem, tries: mail.tries + 1 })
      await markMail(tx, mail.id, { problem, nextTryAt: new Date(now.getTime() + waitAfter(mail.tries)) })
    }
    return true
  })
