import { randomBytes } from 'node:crypto'
import type { Clock } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { digestOf } from '../invitations/invite.ts'
import type { PeopleParts } from '../people-parts.ts'
import { endSignIns, findEmail } from '../sign-in/account-queries.ts'
import type { SignedIn } from '../signed-in.ts'
import { CONFIRM_HOURS, changeMessages, STOP_DAYS } from './address-change.ts'
import * as queries from './address-change-queries.ts'
import { addressChangingMail, confirmAddressMail } from './address-emails.tsx'
import { deleteWaysInSince, stopChangesSince } from './stop-change-queries.ts'

type Given = Pick<PeopleParts, 'db' | 'clock' | 'publicUrl' | 'site'>

const HOUR = 3_600_000
const toConfirmSince = (clock: Clock): Date => new Date(clock().getTime() - CONFIRM_HOURS * HOUR)
const toStopSince = (clock: Clock): Date => new Date(clock().getTime() - STOP_DAYS * 24 * HOUR)

/**
 * Writes to both addresses. When the new one belongs to somebody else, its message is written and never sent: the same
 * words and the same work, so that nobody learns who is in the network (check 41).
 */
export const askForAddress = (
  { db, clock, publicUrl, site }: Given,
  person: SignedIn,
  newEmail: string,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    // 256 bits each; only their digests are kept.
    const confirm = randomBytes(32).toString('base64url')
    const stop = randomBytes(32).toString('base64url')
    const oldEmail = await findEmail(tx, person.accountId)
    const isTaken = await queries.isAddressTaken(tx, newEmail)
    const id = await queries.insertChange(tx, {
      ...{ accountId: person.accountId, oldEmail, newEmail, at },
      ...{ confirmDigest: digestOf(confirm), stopDigest: digestOf(stop) },
    })
    const words = { publicUrl: publicUrl(), network: site.now().shortName }
    const until = (hours: number) => ({ worthSendingUntil: new Date(at.getTime() + hours * HOUR) })
    await enqueueMail(
      tx,
      {
        ...confirmAddressMail({ to: isTaken ? '' : newEmail, token: confirm, ...words }),
        ...until(CONFIRM_HOURS),
        messageId: changeMessages(id).confirm,
      },
      isTaken,
    )
    await enqueueMail(tx, {
      ...addressChangingMail({ to: oldEmail, token: stop, ...words }),
      ...until(STOP_DAYS * 24),
      messageId: changeMessages(id).changing,
    })
    await recordAudit(tx, { person, deed: 'ask_change_email', at })
  })

export const isToConfirm = async ({ db, clock }: Given, token: string): Promise<boolean> =>
  (await queries.findToConfirm(db, digestOf(token), toConfirmSince(clock))) !== undefined

export const isToStop = async ({ db, clock }: Given, token: string): Promise<boolean> =>
  (await queries.findToStop(db, digestOf(token), toStopSince(clock))) !== undefined

// PostgreSQL's code of a value that must be there once: somebody else took the address up at the same moment.
const isTakenMeanwhile = (error: unknown): boolean => (error as { code?: unknown }).code === '23505'

/** From now on they sign in with the new address, and anew on every device. False when the link is over. */
export const confirmAddress = ({ db, clock }: Given, token: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const change = await queries.findToConfirm(tx, digestOf(token), toConfirmSince(clock))
    if (!change || (await queries.isAddressTaken(tx, change.newEmail))) return false
    if (!(await queries.markConfirmed(tx, change.id, at))) return false
    await queries.setAddress(tx, change.accountId, change.newEmail, at)
    await endSignIns(tx, change.accountId)
    await recordAudit(tx, { person: change, deed: 'change_email', at })
    return true
  }).catch((error: unknown) => {
    if (isTakenMeanwhile(error)) return false
    throw error
  })

/** The old address stays, or comes back, and everybody who is signed in is out. False when the link is over. */
export const stopAddress = ({ db, clock }: Given, token: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const change = await queries.findToStop(tx, digestOf(token), toStopSince(clock))
    if (!change) return false
    const { isAny, wasConfirmed } = await stopChangesSince(tx, change, at)
    if (!isAny) return false
    if (wasConfirmed) {
      if (await queries.isAddressTaken(tx, change.oldEmail)) return false
      await queries.setAddress(tx, change.accountId, change.oldEmail, at)
    }
    await deleteWaysInSince(tx, change)
    await endSignIns(tx, change.accountId)
    await recordAudit(tx, { person: change, deed: 'stop_change_email', at })
    return true
  })
