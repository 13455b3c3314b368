import { Button, FormPage, PostForm, Radios, Select, Table, TextInput } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { HubName } from '../people-parts.ts'
import { roleWords } from '../roles/role-words.ts'
import { noneOr } from '../roles/where-choices.ts'
import type { Role } from '../signed-in.ts'
import { INVITATION_DAYS, type ListedInvitation } from './invitation.ts'

interface Form {
  email: string
  role: string
  hub: string
  organisation: string
  errors?: { email?: string; role?: string; hub?: string; organisation?: string }
}

interface Props {
  open: readonly ListedInvitation[]
  hubs: readonly HubName[]
  organisations: readonly HubName[]
  roles: readonly Role[]
  form: Form
  /** What was done a moment ago. */
  done: string | undefined
}

/** Who has one hub invites to that one; who has several chooses; an administrator may also choose none. */
function ChooseHub({ hubs, roles, form }: Pick<Props, 'hubs' | 'roles' | 'form'>) {
  const [only] = hubs
  const isAdministrator = roles.length > 1
  if (only && hubs.length === 1 && !isAdministrator)
    return (
      <>
        <input type="hidden" name="hub" value={only.id} />
        <p>They join as a member of {only.name}.</p>
      </>
    )
  return (
    <Select
      name="hub"
      label="Hub"
      hint={isAdministrator ? 'For a hub coordinator, or for a member who belongs to one' : undefined}
      options={isAdministrator ? noneOr(hubs) : hubs.map(({ id, name }) => ({ value: id, text: name }))}
      value={form.hub}
      error={form.errors?.hub}
    />
  )
}

function InviteForm({ hubs, organisations, roles, form, done }: Omit<Props, 'open'>) {
  const { errors = {} } = form
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.home, text: 'My first page' }}
      done={done}
      heading="Invitations"
    >
      <p class="lead">People join by invitation. They get a link by e-mail, and choose whether to join.</p>
      <PostForm makes action={paths.invitations}>
        <TextInput
          name="email"
          type="email"
          label="Their e-mail address"
          value={form.email}
          error={errors.email}
        />
        {roles.length > 1 && (
          <Radios
            name="role"
            legend="Invite them as"
            items={roles.map((role) => ({
              value: role,
              text: roleWords[role].name,
              hint: roleWords[role].about,
            }))}
            value={form.role}
            error={errors.role}
          />
        )}
        {roles.length === 1 && <input type="hidden" name="role" value={roles[0]} />}
        <ChooseHub {...{ hubs, roles, form }} />
        {roles.length > 1 && (
          <Select
            name="organisation"
            label="Organisation, for its lead"
            options={noneOr(organisations)}
            value={form.organisation}
            error={errors.organisation}
          />
        )}
        <Button>Send the invitation</Button>
      </PostForm>
    </FormPage>
  )
}

export function Invitations({ open, ...form }: Props) {
  return (
    <>
      <InviteForm {...form} />
      <h2>Not answered yet</h2>
      {open.length === 0 ? (
        <p>
          No invitation is open. Those that are taken up, or older than {INVITATION_DAYS} days, leave this
          list.
        </p>
      ) : (
        <Table
          id="invitations"
          caption="The newest first"
          columns={['To', ''].map((heading) => ({ heading }))}
          rows={open.map(({ id, email, role, expiresAt }) => [
            <>
              <span class="break-anywhere">{email}</span>
              <br />
              <span class="quiet">
                {roleWords[role].name}. Works until {longDate(londonDate(expiresAt))}
              </span>
            </>,
            <form key={id} method="post" action={paths.withdrawInvitation}>
              <input type="hidden" name="invitation" value={id} />
              <Button look="link">
                Withdraw <span class="govuk-visually-hidden">the invitation to {email}</span>
              </Button>
            </form>,
          ])}
        />
      )}
    </>
  )
}
