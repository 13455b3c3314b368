import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import type { Asked, AskedByPerson } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { listMembershipsOf } from '../members/membership-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { readWish, type TypedWish } from './news-by-email-form.ts'
import * as queries from './news-by-email-queries.ts'
import { NewsByEmail, NewsStopped, StopNews } from './news-by-email-views.tsx'

const doneWords = {
  saved: 'Saved. The first message comes when something is new.',
  off: 'Saved. No news comes by e-mail.',
}

/** What they chose; before that, the hubs that they belong to are ticked and nothing is chosen for them. */
async function chosen({ db, hubs }: NetworkParts, personId: string): Promise<TypedWish> {
  const wish = await queries.findWish(db, personId)
  const ids = wish
    ? await queries.listWishedHubs(db, personId)
    : (await listMembershipsOf(db, personId))
        .filter(({ state }) => state === 'member')
        .map((own) => own.hub_id)
  const all = await hubs.list()
  return {
    hubs: all.filter(({ id }) => ids.includes(id)).map(({ slug }) => slug),
    howOften: wish?.howOften ?? 'off',
  }
}

export const newsByEmailPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(
      'News by e-mail',
      <NewsByEmail
        hubs={await parts.hubs.list()}
        typed={await chosen(parts, asked.person.personId)}
        done={doneOf(doneWords, asked)}
      />,
    )

export const newsByEmailDeed =
  (parts: NetworkParts) =>
  async ({ person: { personId }, form }: AskedByPerson): Promise<Answer> => {
    const hubs = await parts.hubs.list()
    const { typed, errors } = readWish(form, hubs)
    const { howOften } = typed
    if (howOften === '' || Object.keys(errors).length > 0)
      return invalidForm('News by e-mail', <NewsByEmail hubs={hubs} typed={typed} errors={errors} />)
    const hubIds = hubs.filter(({ slug }) => typed.hubs.includes(slug)).map(({ id }) => id)
    await inTransaction(parts.db, (tx) =>
      howOften === 'off'
        ? queries.deleteWish(tx, personId)
        : queries.saveWish(tx, { personId, howOften, hubIds, from: parts.clock() }),
    )
    return redirect(`${paths.newsByEmail}?done=${howOften === 'off' ? 'off' : 'saved'}`)
  }

// Of nobody: no version of an id begins like this.
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The same page whatever the code is; what is not a code never becomes the address that the button asks. */
export const stopNewsPage = ({ params: { code = '' } }: Asked): Answer =>
  page('E-mail', <StopNews code={isId(code) ? code : NOBODY} />)

/** Answered with a page and no redirect: a mailbox that asks with one click follows none (RFC 8058, 3.1). */
export const stopNewsDeed =
  (parts: NetworkParts) =>
  async ({ params: { code = '' } }: Asked): Promise<Answer> => {
    if (isId(code)) await inTransaction(parts.db, (tx) => queries.deleteWishOfCode(tx, code))
    return page('E-mail', <NewsStopped />)
  }
