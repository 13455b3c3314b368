import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, type AskedSigningIn, NotFound, one } from '../../platform/http/route.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { isTooMany } from '../sign-in/tries-queries.ts'
import { complaintKeptMail } from './complaint-emails.tsx'
import { DAYS_TO_ANSWER, readComplaint } from './complaint-form.ts'
import { answerComplaint, insertComplaint, listComplaints } from './complaint-queries.ts'
import { ComplaintForm, ComplaintKept, Complaints } from './complaint-views.tsx'

const TITLE = 'Your data'
const DAY = 86_400_000

export const complaintPage = (): Answer => page(TITLE, <ComplaintForm words="" replyTo="" />)

/** Acknowledged at once, on the page and by e-mail where an address was given (check 58). */
export const complainDeed =
  (parts: PeopleParts) =>
  async ({ form, person }: AskedSigningIn): Promise<Answer> => {
    const read = readComplaint(form)
    if (read.kind === 'invalid') return invalidForm(TITLE, <ComplaintForm {...read} />)
    const { words, replyTo } = read
    const at = parts.clock()
    const dueOn = londonDate(new Date(at.getTime() + DAYS_TO_ANSWER * DAY))
    // Anybody may type any address here: nobody's mailbox is filled with it.
    const isPaused = replyTo !== null && (await isTooMany(parts.db, parts.digest(`complaint ${replyTo}`), at))
    const { number } = await inTransaction(parts.db, async (tx) => {
      const made = await insertComplaint(tx, {
        personId: person?.personId ?? null,
        replyTo,
        words,
        at,
        dueOn,
      })
      await recordAudit(tx, {
        person,
        who: 'somebody',
        deed: 'complain_about_data',
        about: 'data_complaint',
        aboutId: made.id,
        at,
      })
      if (replyTo !== null && !isPaused)
        await enqueueMail(tx, {
          ...complaintKeptMail({ to: replyTo, number: made.number }),
          messageId: `data-complaint-${made.id}`,
        })
      return made
    })
    return page(TITLE, <ComplaintKept number={number} dueOn={dueOn} hasAddress={replyTo !== null} />)
  }

const list = async (parts: PeopleParts, error?: { id: string; text: string }) => (
  <Complaints complaints={await listComplaints(parts.db)} today={londonDate(parts.clock())} error={error} />
)

export const complaintsPage = (parts: PeopleParts) => async (): Promise<Answer> =>
  page('Complaints about data', await list(parts))

export const answerComplaintDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const id = one(form.complaint)
    const outcome = one(form.outcome).replaceAll('\0', ' ').trim().slice(0, 2000)
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound()
    if (outcome === '')
      return invalidForm(
        'Complaints about data',
        await list(parts, { id, text: 'Write what was decided and done.' }),
      )
    const at = parts.clock()
    await inTransaction(parts.db, async (tx) => {
      if (await answerComplaint(tx, id, outcome, at))
        await recordAudit(tx, {
          person,
          deed: 'answer_data_complaint',
          about: 'data_complaint',
          aboutId: id,
          at,
        })
    })
    return redirect(paths.complaints)
  }
