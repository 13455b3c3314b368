import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { readGrant } from '../roles/grant-form.ts'
import { deleteGrant, insertGrant, listGrants } from '../roles/grant-queries.ts'
import { roles } from '../roles/role-words.ts'
import { endSignIns } from '../sign-in/account-queries.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { keepingOne, onlyOne, unlessLast } from './keep-administrator.ts'
import type { ListedPerson } from './listed-person.ts'
import { deleteProofs, findPerson, listPeople, setShutOut } from './people-queries.ts'
import { People, Person } from './people-views.tsx'

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

async function view(parts: PeopleParts, person: ListedPerson, problem?: { field: string; error: string }) {
  const [grants, hubs, organisations] = await Promise.all([
    listGrants(parts.db, person.id),
    parts.hubs(),
    parts.organisations(),
  ])
  return (
    <Person person={person} grants={grants} hubs={hubs} organisations={organisations} problem={problem} />
  )
}

export const personPage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Person', await view(parts, await found(parts, asked)))

export const giveRoleDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    const [hubs, organisations] = await Promise.all([parts.hubs(), parts.organisations()])
    const read = readGrant(asked.form, roles, { hubs, organisations })
    if (read.kind === 'invalid') return invalidForm('Person', await view(parts, other, read))
    const { grant } = read
    const at = parts.clock()
    await inTransaction(parts.db, async (tx) => {
      if (!(await insertGrant(tx, { personId: other.id, grant, by: asked.person.personId, at }))) return
      await parts.whenRoleChanges(tx, { personId: other.id, name: other.name, grant, isHeld: true, at })
      await recordAudit(tx, {
        person: asked.person,
        deed: 'give_role',
        about: 'person',
        aboutId: other.id,
        hubId: grant.hubId,
        details: { role: grant.role, organisation: grant.organisationId },
        at,
      })
    })
    return redirect(paths.person(other.id))
  }

export const takeRoleDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    const at = parts.clock()
    const id = one(asked.form.grant)
    const held = await listGrants(parts.db, other.id)
    if (!held.some((grant) => grant.id === id)) throw new NotFound()
    const done = await inTransaction(parts.db, async (tx) => {
      const grant = await keepingOne(tx, () => deleteGrant(tx, other.id, id))
      if (grant)
        await parts.whenRoleChanges(tx, { personId: other.id, name: other.name, grant, isHeld: false, at })
      await recordAudit(tx, {
        person: asked.person,
        deed: 'take_role',
        about: 'person',
        aboutId: other.id,
        hubId: grant?.hubId ?? null,
        details: { role: grant?.role ?? null },
        at,
      })
      return true
    }).catch(unlessLast)
    if (done) return redirect(paths.person(other.id))
    return invalidForm('Person', await view(parts, other, { field: 'roles', error: onlyOne }))
  }

/** Shuts somebody out at once, lets them in again, or takes away second steps that they have lost. */
export const accessDeed =
  (parts: PeopleParts, deed: 'shut_out' | 'let_in' | 'reset_second_step') =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const other = await found(parts, asked)
    const first = await proveFirst(parts, asked.person, paths.person(other.id))
    if (first) return first
    const at = parts.clock()
    if (other.id === asked.person.personId) {
      const error = 'You cannot do this to yourself. Ask another administrator.'
      return invalidForm('Person', await view(parts, other, { field: 'access', error }))
    }
    const done = await inTransaction(parts.db, async (tx) => {
      if (deed === 'reset_second_step') await deleteProofs(tx, other.accountId)
      else await keepingOne(tx, () => setShutOut(tx, other.accountId, deed === 'shut_out' ? at : null))
      if (deed === 'shut_out') for (const { hide } of parts.personalData) await hide?.(tx, other.id)
      await endSignIns(tx, other.accountId)
      await recordAudit(tx, { person: asked.person, deed, about: 'person', aboutId: other.id, at })
      return true
    }).catch(unlessLast)
    if (done) return redirect(paths.person(other.id))
    return invalidForm('Person', await view(parts, other, { field: 'access', error: onlyOne }))
  }
