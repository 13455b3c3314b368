import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { findEmail, findProofs } from '../sign-in/account-queries.ts'
import { isRecent } from '../sign-in/door/sign-in-limit-rules.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { wayBack } from '../sign-in/way-back-rules.ts'
import { checkCode } from './check-code.ts'
import { RecoveryCodeUsed } from './recovery-codes-views.tsx'
import { SecondStep } from './second-step-views.tsx'

const TITLE = 'One more step'

const problems = {
  wrong:
    'That code did not work. Wait for the next one in the app, and type its six figures. A recovery code works as well.',
  pause: 'There were many tries. Please wait a few minutes, then try again. A passkey works at once.',
}

async function view(parts: PeopleParts, { person }: AskedProving, to: string, error?: string) {
  const recent = isRecent(person, parts.clock())
  const [proofs, email] = await Promise.all([
    findProofs(parts.db, person.accountId),
    findEmail(parts.db, person.accountId),
  ])
  return <SecondStep {...proofs} email={email} isRecent={recent} to={to} error={error} />
}

const withScript = (answer: Answer): Answer =>
  answer.kind === 'page'
    ? { ...answer, page: { ...answer.page, scripts: ['passkey-sign-in.browser.ts'] } }
    : answer

export const secondStepPage =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> =>
    withScript(page(TITLE, await view(parts, asked, wayBack(asked.query.to ?? ''))))

export const secondStepDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const to = wayBack(one(asked.form.to))
    const checked = await checkCode(parts, asked)
    if (checked.kind !== 'right')
      return withScript(invalidForm(TITLE, await view(parts, asked, to, problems[checked.kind])))
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, { person: asked.person, deed: 'second_step', at: parts.clock() }),
    )
    const { cookies, recoveryLeft: left } = checked
    if (left !== null)
      return { ...page('Recovery code used', <RecoveryCodeUsed left={left} to={to} />), cookies }
    return { ...redirect(to), cookies }
  }
