import { type Answer, invalidForm, page } from '../../platform/http/answer.ts'
import { type AskedSigningIn, one } from '../../platform/http/route.ts'
import { readName } from '../my-data/name-form.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { afterSignIn } from '../sign-in/after-sign-in.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { AcceptInvitation, InvitationOver } from './accept-views.tsx'
import { partOf } from './colleagues.ts'
import type { Invitation } from './invitation.ts'
import { findInvitation } from './invitation-queries.ts'
import { digestOf } from './invite.ts'

const TITLE = 'Join'

/** The hub or the organisation of an invitation, by its name. */
async function placeOf(
  parts: PeopleParts,
  { hubId, organisationId }: Pick<Invitation, 'hubId' | 'organisationId'>,
) {
  const id = organisationId ?? hubId
  if (id === null) return null
  const places = await (organisationId === null ? parts.hubs() : parts.organisations())
  return places.find((each) => each.id === id)?.name ?? null
}

async function view(
  parts: PeopleParts,
  token: string,
  invitation: Invitation,
  typed: { name: string; error?: string },
) {
  const { email, role } = invitation
  const colleague = invitation.organisationId === null ? null : partOf(invitation)
  const place = await placeOf(parts, invitation)
  return <AcceptInvitation {...{ token, email, role, colleague, place }} {...typed} />
}

const over = (): Answer => page(TITLE, <InvitationOver />, 410)

/** Opening it does nothing: mail scanners open links as well. */
export const invitationPage =
  (parts: PeopleParts) =>
  async ({ params: { token = '' } }: AskedSigningIn): Promise<Answer> => {
    const invitation = await findInvitation(parts.db, digestOf(token), parts.clock())
    if (!invitation) return over()
    return page(TITLE, await view(parts, token, invitation, { name: '' }))
  }

export const acceptInvitationDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const { token = '' } = asked.params
    const invitation = await findInvitation(parts.db, digestOf(token), parts.clock())
    if (!invitation) return over()
    const read = readName(one(asked.form.name))
    if ('error' in read) return invalidForm(TITLE, await view(parts, token, invitation, read))
    const joined = await acceptInvitation(parts, { token, name: read.name })
    if (!joined) return over()
    const { api } = await parts.auth()
    const call = { body: joined, headers: headersOf(asked), returnHeaders: true } as const
    const signedIn = await api.signInInvited(call).catch(() => null)
    if (!signedIn) return over()
    const next = await afterSignIn(parts, asked, setCookiesOf(signedIn.headers), paths.home)
    return next.kind === 'redirect' ? { ...next, to: `${next.to}?done=joined` } : next
  }
