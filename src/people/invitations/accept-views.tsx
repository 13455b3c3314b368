import { Button, ButtonLink, FormPage, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { aRole, roleWords } from '../roles/role-words.ts'
import type { Role } from '../signed-in.ts'
import type { ColleaguePart } from './colleagues.ts'
import { INVITATION_DAYS } from './invitation.ts'

interface Props {
  token: string
  email: string
  role: Role
  /** The hub or organisation that they are invited to, by name. */
  place: string | null
  /** What they will be in the organisation that invites them; null when no organisation does. */
  colleague: ColleaguePart | null
  name: string
  error?: string | undefined
}

const colleagueWords: Record<ColleaguePart, string> = {
  lead: 'to lead it here. You look after its people, its page and its commitments.',
  contact: 'to be a contact of it here. You are told what the network needs it to know.',
  person: 'to join its people here, as somebody who works there. You can be in its teams.',
}

export function AcceptInvitation({ token, email, role, place, colleague, name, error }: Props) {
  return (
    <FormPage errors={{ name: error }} heading="Join the network">
      <p class="lead">
        {colleague === null || place === null ? (
          <>
            You are invited as {aRole(role)}
            {place === null ? '' : `: ${place}`}. {roleWords[role].yours}
          </>
        ) : (
          `${place} invites you ${colleagueWords[colleague]}`
        )}
      </p>
      <p>You sign in with {email}. It is shown to nobody but the people who look after the network.</p>
      <form method="post" action={paths.invitation(token)}>
        <TextInput
          name="name"
          label="Your name"
          hint="As other members should see it. You can change it later."
          autoComplete="name"
          value={name}
          error={error}
          maxLength={100}
          spellcheck={false}
        />
        <Button>Join</Button>
      </form>
      <p class="quiet">
        You would rather not? Close this page. Nothing about you is kept after {INVITATION_DAYS} days.
      </p>
    </FormPage>
  )
}

export function InvitationOver() {
  return (
    <>
      <h1>This invitation does not work any more</h1>
      <p class="lead">
        An invitation works once, for {INVITATION_DAYS} days. Whoever invited you can send a new one.
      </p>
      <p>You joined already?</p>
      <ButtonLink href={paths.signIn}>Sign in</ButtonLink>
    </>
  )
}
