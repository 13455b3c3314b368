import { BackLink, Button, DoneNote, Tag } from '../../design-system/index.ts'
import { longMoment } from '../../platform/clock/long-moment.ts'
import { paths } from '../paths.ts'
import type { ListedSignIn } from '../sign-in/listed-sign-in.ts'

const methods: Record<ListedSignIn['method'], string> = {
  link: 'a link by e-mail',
  passkey: 'a passkey',
  other: 'another provider',
  invitation: 'an invitation',
}

const Described = ({ device, method, beganAt, seenAt, isCurrent }: ListedSignIn & { isCurrent: boolean }) => (
  <p>
    <strong>{device}</strong> {isCurrent && <Tag tone="reed">This device</Tag>}
    <br />
    With {methods[method]}, on {longMoment(beganAt)}. Last used on {longMoment(seenAt)}.
  </p>
)

interface Props {
  signIns: readonly ListedSignIn[]
  current: string
  done: string | undefined
}

export function SignIns({ signIns, current, done }: Props) {
  return (
    <>
      <BackLink href={paths.me}>My details</BackLink>
      <DoneNote done={done} />
      <h1>Where I am signed in</h1>
      <p class="lead">You do not know one of these? End it. That device is signed out at once.</p>
      <ul class="plain-list">
        {signIns.map((signIn) => (
          <li key={signIn.id}>
            <Described {...signIn} isCurrent={signIn.id === current} />
            {signIn.id !== current && (
              <form method="post" action={paths.endSignIn}>
                <input type="hidden" name="signIn" value={signIn.id} />
                <Button look="link">
                  End it <span class="govuk-visually-hidden">({signIn.device})</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {signIns.length > 1 && (
        <form method="post" action={paths.endOtherSignIns}>
          <Button look="secondary">End all others</Button>
        </form>
      )}
      <form method="post" action={paths.signOut}>
        <Button look="secondary">Sign out here</Button>
      </form>
    </>
  )
}
