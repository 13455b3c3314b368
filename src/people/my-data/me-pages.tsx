import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, file, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { endSignIns, findEmail, findProofs, listSignIns } from '../sign-in/account-queries.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { forgetCookies } from '../sign-in/sign-in-cookie.ts'
import { aboutMePage } from './about-me-file.tsx'
import { closeAccount } from './close-account.ts'
import { AccountClosed, CloseAccount } from './close-account-views.tsx'
import { Me } from './me-views.tsx'
import { collectOwn, updateName } from './my-data-queries.ts'
import { readName } from './name-form.ts'
import { SignIns } from './sign-ins-view.tsx'

const doneWords = {
  name: 'Saved. Members see your new name now. What you signed keeps the name that signed it, and a public listing of yours the name that you wrote there.',
  ended: 'Ended. Nobody is signed in there as you now.',
}

async function me(parts: PeopleParts, asked: AskedByPerson, name = asked.person.name, error?: string) {
  const { person } = asked
  const [email, proofs] = await Promise.all([
    findEmail(parts.db, person.accountId),
    findProofs(parts.db, person.accountId),
  ])
  const done = doneOf(doneWords, asked)
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
      for (const { rename } of parts.personalData) await rename?.(tx, person.personId, read.name)
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
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person } = asked
    const signIns = await listSignIns(parts.db, person.accountId)
    const done = doneOf(doneWords, asked)
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
    if (one(form.as) === 'page') {
      const words = parts.personalData.map((each) => each.words ?? {})
      return file('text/html; charset=utf-8', aboutMePage(all, parts.clock(), words), 'about-me.html')
    }
    return file('application/json; charset=utf-8', JSON.stringify(all, null, 2), 'about-me.json')
  }

const wouldLack = async ({ personalData }: PeopleParts, personId: string) =>
  (await Promise.all(personalData.map((each) => each.wouldLack?.(personId) ?? []))).flat()

export const closePage =
  (parts: PeopleParts) =>
  async ({ person }: AskedByPerson): Promise<Answer> =>
    page('Close my account', <CloseAccount lacks={await wouldLack(parts, person.personId)} />)

export const closeDeed =
  (parts: PeopleParts) =>
  async ({ person, form, cookies }: AskedProving): Promise<Answer> => {
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
    const isClosed = await closeAccount(parts, person)
    if (isClosed) return { ...redirect(paths.accountClosed), cookies: forgetCookies(cookies) }
    const error = 'Somebody has to look after the network. Give your role to another person first.'
    return invalidForm('Close my account', <CloseAccount error={error} />)
  }

export const accountClosedPage = (): Answer => page('Goodbye', <AccountClosed />)
