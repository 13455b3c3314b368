import { createHash, randomBytes } from 'node:crypto'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { Sending } from '../../platform/http/sending.ts'
import { isSentAgain } from '../../platform/http/sent-form-queries.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { findSite } from '../../platform/site/site-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { SignedIn } from '../signed-in.ts'
import type { PeopleDb } from '../tables.ts'
import { INVITATION_DAYS } from './invitation.ts'
import { invitationMail } from './invitation-emails.tsx'
import { insertInvitation } from './invitation-queries.ts'
import { type NotInvited, type Wish, whyNotInvite } from './why-not-invite.ts'

const DAY = 86_400_000

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

interface Given extends Wish {
  db: PeopleDb
  /** Null when it is made on the command line. */
  by: Pick<SignedIn, 'personId' | 'name'> | null
  /** The hub or organisation, as people call it. */
  place: string | null
  /** For whoever notes them when they join. */
  note?: string
  /** Of the form that invites: sent again, no second letter is written. */
  sending?: Sending | null
  publicUrl: string
}

/** Undoes the whole, with the note that this form was sent: put right, it can be sent again. */
class Refused extends Error {
  readonly why: NotInvited
  constructor(why: NotInvited) {
    super(why)
    this.why = why
  }
}

/**
 * Invites somebody by e-mail to a role. Returns the token of the link, for the command line to print; nothing for a form
 * that was sent again.
 */
export const invite = ({ db, place, note, sending, publicUrl, ...wish }: Given): Promise<string> =>
  inTransaction(db, async (tx) => {
    if (await isSentAgain(tx, sending)) return ''
    const { by, email, grant, now } = wish
    const why = await whyNotInvite(tx, wish)
    if (why !== null) throw new Refused(why)
    // 256 bits; only its digest is kept.
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY)
    const id = await insertInvitation(tx, {
      email,
      digest: digestOf(token),
      grant,
      by: by?.personId ?? null,
      note: note ?? null,
      at: now,
      expiresAt,
    })
    await enqueueMail(tx, {
      ...invitationMail({
        ...{ to: email, by: by?.name ?? null, token, role: grant.role, place, publicUrl },
        site: await findSite(tx),
      }),
      messageId: `invitation-${id}`,
      worthSendingUntil: expiresAt,
    })
    await recordAudit(tx, {
      person: by,
      who: 'the command line',
      deed: 'invite',
      about: 'invitation',
      aboutId: id,
      hubId: grant.hubId,
      details: { role: grant.role, organisation: grant.organisationId },
      at: now,
    })
    return token
  })

/** The same for a form, which says why nobody was invited. */
export const tryToInvite = (given: Given): Promise<'invited' | NotInvited> =>
  invite(given).then(
    () => 'invited' as const,
    (error: unknown) => {
      if (error instanceof Refused) return error.why
      throw error
    },
  )
