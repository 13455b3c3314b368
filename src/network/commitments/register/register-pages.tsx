import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { openSearch, readRegisterForm } from './register-form.ts'
import { listRegister } from './register-queries.ts'
import { emptySearch, type RegisterSearch, searchRegister } from './register-rules.ts'
import { CommitmentsPage, type Found, RegisterFound } from './register-views.tsx'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'seal' | 'hubs'>

const TITLE = 'Commitments'
const PURPOSE = 'register'
const ON_A_PAGE = 40

async function find(
  { db, clock, hubs }: Parts,
  search: RegisterSearch,
  at: number,
  here: string,
): Promise<Found> {
  const all = await listRegister(db, londonDate(clock()))
  const found = searchRegister(all, search)
  const last = Math.max(1, Math.ceil(found.length / ON_A_PAGE))
  const number = Math.min(Math.max(1, at), last)
  const address = (to: number) => (to >= 1 && to <= last ? `${here}?page=${to}#who` : undefined)
  return {
    all: all.length,
    found,
    shown: found.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE),
    search,
    hubs: await hubs.list(),
    previous: address(number - 1),
    next: address(number + 1),
  }
}

const numberOf = (query: Asked['query']): number => Number.parseInt(query.page ?? '1', 10) || 1

export const commitmentsPage =
  (parts: Parts, set: CommitmentSet) =>
  async ({ query }: Asked): Promise<Answer> =>
    page(
      TITLE,
      <CommitmentsPage set={set} {...(await find(parts, emptySearch, numberOf(query), paths.commitments))} />,
    )

/** What somebody looks for goes by POST and on in a sealed link, as everything that is typed here. */
export const searchRegisterDeed =
  ({ seal }: Parts) =>
  ({ form }: Asked): Answer => {
    const search = readRegisterForm(form)
    const isEmpty = Object.values(search).every((asked) => asked === '')
    return redirect(
      isEmpty
        ? `${paths.commitments}#who`
        : `${paths.commitmentsFound(seal.close(PURPOSE, JSON.stringify(search)))}#who`,
    )
  }

export const registerFoundPage =
  (parts: Parts) =>
  async ({ params, query }: Asked): Promise<Answer> => {
    const sealed = one(params.sealed)
    const search = openSearch(parts.seal.open(PURPOSE, sealed))
    if (search === null) return redirect(`${paths.commitments}#who`)
    const found = await find(parts, search, numberOf(query), paths.commitmentsFound(sealed))
    return page(TITLE, <RegisterFound {...found} />)
  }
