import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { readGrant } from '../roles/grant-form.ts'
import { listGrants } from '../roles/grant-queries.ts'
import { roles } from '../roles/role-words.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { type AccessChange, changeAccess } from './change-access.ts'
import { giveRole, takeRole } from './change-roles.ts'
import { onlyOne } from './keep-administrator.ts'
import type { ListedPerson } from './listed-person.ts'
import { findPerson, listPeople } from './people-queries.ts'
import { People, Person } from './people-views.tsx'
import { ShutOut } from './shut-out-view.tsx'

const SHOWN = 200

/** Looking for somebody is a form that is posted: a name stands in no address. */
export const peoplePage =
  (parts: PeopleParts) =>
  async ({ form }: AskedByPerson): Promise<Answer> => {
    const words = one(form.words).replaceAll('\0', '').trim().slice(0, 100)
    return page(
      'People',
      <People people={await listPeople(parts.db, words, SHOWN)} words={words} limit={SHOWN} />,
    )
  }

async function found(parts: PeopleParts, { params }: AskedByPerson): Promise<ListedPerson> {
  const person = await findPerson(parts.db, params.id ?? '')
  if (!person) throw new NotFound()
  return person
}

const doneWords = {
  given: 'They have this role now.',
  taken: 'The role is taken away. It counts from their next click on.',
  shut_out: 'They are shut out, and signed out everywhere. Nobody was told.',
  let_in: 'They can sign in again. Nobody was told, so you may like to write to them.',
  reset_second_step: 'Their passkeys and codes are gone. They sign in with a link, and set up a new step.',
} satisfies Record<AccessChange | 'given' | 'taken', string>

const doneAt = ({ id }: ListedPerson, done: keyof typeof doneWords): Answer =>
  redirect(`${paths.person(id)}?done=${done}`)

async function view(
  parts: PeopleParts,
  person: ListedPerson,
  problem?: { field: string; error: string },
  done?: string,
) {
  const [grants, hubs, organisations] = await Promise.all([
    listGrants(parts.db, person.id),
    parts.hubs(),
    parts.organisations(),
  ])
  return <Person {...{ person, grants, hubs, organisations, problem, done }} />
}

export const personPage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Person', await view(parts, await found(parts, asked), undefined, doneOf(doneWords, asked)))

/** Asked for on a page of its own: what happens stands there before it does. */
export const shutOutPage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const person = await found(parts, asked)
    return person.isShutOut
      ? redirect(paths.person(person.id))
      : page('Shut out', <ShutOut person={person} />)
  }

export const giveRoleDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    const [hubs, organisations] = await Promise.all([parts.hubs(), parts.organisations()])
    const read = readGrant(asked.form, roles, { hubs, organisations })
    if (read.kind === 'invalid') return invalidForm('Person', await view(parts, other, read))
    await giveRole(parts, asked.person, other, read.grant)
    return doneAt(other, 'given')
  }

export const takeRoleDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    const id = one(asked.form.grant)
    const held = await listGrants(parts.db, other.id)
    if (!held.some((grant) => grant.id === id)) throw new NotFound()
    const done = await takeRole(parts, asked.person, other, id)
    if (done) return doneAt(other, 'taken')
    return invalidForm('Person', await view(parts, other, { field: 'roles', error: onlyOne }))
  }

export const accessDeed =
  (parts: PeopleParts, deed: AccessChange) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    if (other.id === asked.person.personId) {
      const error = 'You cannot do this to yourself. Ask another administrator.'
      return invalidForm('Person', await view(parts, other, { field: 'access', error }))
    }
    const done = await changeAccess(parts, asked.person, other, deed)
    if (done) return doneAt(other, deed)
    return invalidForm('Person', await view(parts, other, { field: 'access', error: onlyOne }))
  }
