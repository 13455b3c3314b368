import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, type AskedSigningIn, NotFound, one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { readComplaint } from './complaint-form.ts'
import { answerComplaint, listComplaints } from './complaint-queries.ts'
import { ComplaintForm, ComplaintKept, Complaints } from './complaint-views.tsx'
import { keepComplaint } from './keep-complaint.ts'

const TITLE = 'Your data'

export const complaintPage = (): Answer => page(TITLE, <ComplaintForm words="" replyTo="" />)

export const complainDeed =
  (parts: PeopleParts) =>
  async ({ form, person }: AskedSigningIn): Promise<Answer> => {
    const read = readComplaint(form)
    if (read.kind === 'invalid') return invalidForm(TITLE, <ComplaintForm {...read} />)
    const { number, dueOn } = await keepComplaint(parts, person, read)
    return page(TITLE, <ComplaintKept number={number} dueOn={dueOn} hasAddress={read.replyTo !== null} />)
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
          ...{ person, deed: 'answer_data_complaint', about: 'data_complaint', aboutId: id, at },
        })
    })
    return redirect(paths.complaints)
  }
