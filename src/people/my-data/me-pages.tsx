import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, file, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, one } from '../../platform/http/route.ts'
import { deleteMailTo } from '../../platform/mail/mail-queries.ts'
import { listOtherAddresses } from '../address/address-change-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { countAdministrators } from '../roles/grant-queries.ts'
import { endSignIns, findEmail, findProofs, listSignIns } from '../sign-in/account-queries.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { forgetCookies } from '../sign-in/sign-in-cookie.ts'
import { aboutMePage } from './about-me-file.tsx'
import { AccountClosed, CloseAccount } from './close-account-views.tsx'
import { Me, SignIns } from './me-views.tsx'
import { collectOwn, deleteAccount, detachComplaints, detachGifts, updateName } from './my-data-queries.ts'
import { readName } from './name-form.ts'

async function me(parts: PeopleParts, { person, query }: AskedByPerson, name = person.name, error?: string) {
  const [email, proofs] = await Promise.all([
    findEmail(parts.db, person.accountId),
    findProofs(parts.db, person.accountId),
  ])
  const done = query.done === 'name' ? 'Saved. Others see your new name now.' : undefined
  return <Me email={email} name={name} grants={person.grants} {...proofs} error={error} done={done} />
}

export const mePage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('My details', await me(parts, asked))

export const changeNameDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person, form } = asked
    const read = readName(one(form.name))
    if ('error' in read) return invalidForm('My details', await me(parts, asked, read.name, read.error))
    await inTransaction(parts.db, async (tx) => {
      await updateName(tx, person.personId, person.accountId, read.name)
      await recordAudit(tx, {
        person: { ...person, name: read.name },
        deed: 'change_name',
        at: parts.clock(),
      })
    })
    return redirect(`${paths.me}?done=name`)
  }

export const signInsPage =
  (parts: PeopleParts) =>
  async ({ person, query }: AskedByPerson): Promise<Answer> => {
    const signIns = await listSignIns(parts.db, person.accountId)
    const done = query.done === 'ended' ? 'Ended. Nobody is signed in there as you now.' : undefined
    return page('My sign-ins', <SignIns signIns={signIns} current={person.signInId} done={done} />)
  }

/** Ends one sign-in, or every other one; the device it was made on is signed out with its next request. */
export const endSignInDeed =
  (parts: PeopleParts, which: 'one' | 'others') =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const id = one(form.signIn)
    if (which === 'one' && !/^[0-9a-f-]{36}$/.test(id)) return redirect(paths.mySignIns)
    await inTransaction(parts.db, async (tx) => {
      const count = await endSignIns(
        tx,
        person.accountId,
        which === 'one' ? { id } : { except: person.signInId },
      )
      await recordAudit(tx, { person, deed: 'end_sign_in', details: { count }, at: parts.clock() })
    })
    return redirect(`${paths.mySignIns}?done=ended`)
  }

export const downloadDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.me)
    if (first) return first
    const all: Record<string, unknown> = {
      people: await collectOwn(parts.db, person.personId, person.accountId),
    }
    for (const { name, collect } of parts.personalData) all[name] = await collect(person.personId)
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, { person, deed: 'download_own_data', at: parts.clock() }),
    )
    if (one(form.as) === 'page')
      return file('text/html; charset=utf-8', aboutMePage(all, parts.clock()), 'about-me.html')
    return file('application/json; charset=utf-8', JSON.stringify(all, null, 2), 'about-me.json')
  }

const isAdministrator = ({ person }: AskedByPerson): boolean =>
  person.grants.some(({ role }) => role === 'network_administrator')

const wouldLack = async ({ personalData }: PeopleParts, personId: string) =>
  (await Promise.all(personalData.map((each) => each.wouldLack?.(personId) ?? []))).flat()

export const closePage =
  (parts: PeopleParts) =>
  async ({ person }: AskedByPerson): Promise<Answer> =>
    page('Close my account', <CloseAccount lacks={await wouldLack(parts, person.personId)} />)

/** Leaves nothing of this person outside the audit trail (check 57). Each capability takes away its own. */
export const closeDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { person, form, cookies } = asked
    const first = await proveFirst(parts, person, paths.close)
    if (first) return first
    if (one(form.sure) !== 'yes')
      return invalidForm(
        'Close my account',
        <CloseAccount
          lacks={await wouldLack(parts, person.personId)}
          error="Tick the box if you want to close your account."
        />,
      )
    const isClosed = await inTransaction(parts.db, async (tx) => {
      if (isAdministrator(asked) && (await countAdministrators(tx)) <= 1) return false
      const email = await findEmail(parts.db, person.accountId)
      for (const { forget } of parts.personalData) await forget(tx, person.personId)
      await detachComplaints(tx, person.personId)
      await detachGifts(tx, person.personId)
      for (const address of [email, ...(await listOtherAddresses(tx, person.accountId))])
        await deleteMailTo(tx, address)
      await deleteAccount(tx, person.accountId, email)
      await recordAudit(tx, {
        person: null,
        who: 'somebody who left',
        deed: 'close_account',
        about: 'person',
        aboutId: person.personId,
        at: parts.clock(),
      })
      return true
    })
    if (isClosed) return { ...redirect(paths.accountClosed), cookies: forgetCookies(cookies) }
    const error = 'Somebody has to look after the network. Give your role to another person first.'
    return invalidForm('Close my account', <CloseAccount error={error} />)
  }

export const accountClosedPage = (): Answer => page('Goodbye', <AccountClosed />)
