import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { readGrant } from '../roles/grant-form.ts'
import { may } from '../roles/may-rules.ts'
import { roles } from '../roles/role-words.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { readAddress } from '../sign-in/sign-in-form.ts'
import type { Role, SignedIn } from '../signed-in.ts'
import { listInvitations, withdraw } from './invitation-queries.ts'
import { Invitations } from './invitation-views.tsx'
import { tryToInvite } from './invite.ts'
import { afterInviting, afterWithdrawing, invitedWords } from './invited-words.ts'
import { notInvitedWords } from './not-invited-words.ts'

const TITLE = 'Invitations'

interface Reach {
  /** Roles that this person may invite somebody to. */
  roles: readonly Role[]
  hubIds: readonly string[] | 'all'
}

/** An administrator invites to anything; a coordinator invites members to a hub of their own. */
function reachOf(person: SignedIn): Reach {
  if (may(person, 'give_roles')) return { roles, hubIds: 'all' }
  const own = person.grants.flatMap(({ hubId }) =>
    hubId && may(person, 'invite_people', { hubId }) ? [hubId] : [],
  )
  return { roles: ['member'], hubIds: own }
}

async function view(
  parts: PeopleParts,
  person: SignedIn,
  form: Partial<Parameters<typeof Invitations>[0]['form']> = {},
  done?: string,
) {
  const reach = reachOf(person)
  const [open, allHubs, organisations] = await Promise.all([
    listInvitations(parts.db, parts.clock(), reach.hubIds),
    parts.hubs(),
    parts.organisations(),
  ])
  const hubs = allHubs.filter(({ id }) => reach.hubIds === 'all' || reach.hubIds.includes(id))
  const values = { email: '', role: 'member', hub: '', organisation: '', ...form }
  return <Invitations {...{ open, hubs, organisations, done }} roles={reach.roles} form={values} />
}

export const invitationsPage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, await view(parts, asked.person, {}, invitedWords(asked)))

export const inviteDeed =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person, form } = asked
    const first = await proveFirst(parts, person, paths.invitations)
    if (first) return first
    const reach = reachOf(person)
    const [hubs, organisations] = await Promise.all([parts.hubs(), parts.organisations()])
    const email = readAddress(one(form.email))
    const read = readInvited(form, reach, { hubs, organisations })
    const typed = {
      email: one(form.email).slice(0, 254),
      role: one(form.role),
      hub: one(form.hub),
      organisation: one(form.organisation),
    }
    if (email === null) {
      const error = 'Type the whole address, such as name@example.org.'
      return invalidForm(TITLE, await view(parts, person, { ...typed, errors: { email: error } }))
    }
    if (read.kind === 'invalid')
      return invalidForm(TITLE, await view(parts, person, { ...typed, errors: { [read.field]: read.error } }))
    const { grant } = read
    const place = [...hubs, ...organisations].find(({ id }) => id === (grant.hubId ?? grant.organisationId))
    const given = { db: parts.db, by: person, email, grant, publicUrl: parts.publicUrl(), now: parts.clock() }
    const done = await tryToInvite({ ...given, place: place?.name ?? null, sending: sendingOf(asked) })
    if (done === 'not_allowed') throw new NotFound()
    if (done !== 'invited') {
      const errors = { email: notInvitedWords[done] }
      return invalidForm(TITLE, await view(parts, person, { ...typed, errors }))
    }
    return redirect(await afterInviting(parts, person, email))
  }

/** A member may be invited to a hub: it is noted on the invitation, and by the hub when they join. */
function readInvited(form: AskedByPerson['form'], reach: Reach, places: Parameters<typeof readGrant>[2]) {
  const read = readGrant(form, reach.roles, places)
  if (read.kind === 'invalid' || read.grant.role !== 'member') return read
  const hub = places.hubs.find(({ id }) => id === one(form.hub))
  if (reach.hubIds === 'all') return { ...read, grant: { ...read.grant, hubId: hub?.id ?? null } }
  if (!hub || !reach.hubIds.includes(hub.id))
    return { kind: 'invalid' as const, role: 'member', field: 'hub', error: 'Choose one of your hubs.' }
  return { ...read, grant: { ...read.grant, hubId: hub.id } }
}

export const withdrawDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const id = one(form.invitation)
    const at = parts.clock()
    const isDone =
      /^[0-9a-f-]{36}$/.test(id) &&
      (await inTransaction(parts.db, async (tx) => {
        if (!(await withdraw(tx, id, at, reachOf(person).hubIds))) return false
        await recordAudit(tx, { person, deed: 'withdraw_invitation', about: 'invitation', aboutId: id, at })
        return true
      }))
    if (!isDone) throw new NotFound()
    return redirect(afterWithdrawing)
  }
