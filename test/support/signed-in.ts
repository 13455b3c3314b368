import type { Grant, PeopleTables } from '../../src/people/index.ts'
import { ensurePerson } from '../../src/people/invitations/join-queries.ts'
import { insertGrant } from '../../src/people/roles/grant-queries.ts'
import type { TestApp } from './test-app.ts'

export interface SignedInTest {
  accountId: string
  personId: string
  email: string
  cookie: string
  get: (path: string) => Promise<Response>
  post: (path: string, fields?: Record<string, string>) => Promise<Response>
}

const ours = { 'sec-fetch-site': 'same-origin' }

/** A form as our own pages send it. */
export const postForm = (url: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...ours, cookie },
    body: new URLSearchParams(fields),
  })

/** What a browser would send after an answer. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .filter((each) => !each.endsWith('='))
    .join('; ')

/** The newest message to an address, as it lies in the outbox. */
export async function lastMailTo(app: TestApp, email: string): Promise<{ subject: string; text: string }> {
  const mail = await app.database
    .as<PeopleTables>()
    .selectFrom('platform.mail')
    .select(['subject', 'text'])
    .where('recipient', '=', email)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!mail) throw new Error(`No message to ${email}`)
  return mail
}

/** The token of a link in a message. */
export const tokenIn = (text: string): string =>
  /\/(?:link|invitation)\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? ''

/** Somebody with these roles, signed in with a link from a message as everybody is. */
export async function signInAs(
  app: TestApp,
  given: { email: string; name?: string; grants?: Grant[]; secondFactor?: boolean },
): Promise<SignedInTest> {
  const db = app.database.as<PeopleTables>()
  const { email, name = 'Test Person', grants = [], secondFactor = false } = given
  const at = new Date()
  const { accountId, personId } = await db.transaction().execute(async (tx) => {
    const made = await ensurePerson(tx, { email, name, at })
    for (const grant of grants) await insertGrant(tx, { personId: made.personId, grant, by: null, at })
    return made
  })
  await postForm(`${app.url}/sign-in`, { email })
  const token = tokenIn((await lastMailTo(app, email)).text)
  const answer = await postForm(`${app.url}/sign-in/link`, { token })
  const cookie = cookieOf(answer)
  if (cookie === '') throw new Error(`${email} was not signed in: ${answer.status}`)
  if (secondFactor)
    await db
      .updateTable('people.sign_in')
      .set({ second_factor_at: at })
      .where('account_id', '=', accountId)
      .execute()
  return {
    ...{ accountId, personId, email, cookie },
    get: (path) => fetch(app.url + path, { redirect: 'manual', headers: { cookie } }),
    post: (path, fields = {}) => postForm(app.url + path, fields, cookie),
  }
}

export const everywhere = (role: Grant['role']): Grant => ({ role, hubId: null, organisationId: null })
