import { BackLink, Button, ButtonLink, DoneNote, TextInput } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import { withWayBack } from '../sign-in/way-back-rules.ts'
import type { ListedPasskey } from './listed-passkey.ts'

interface Props {
  passkeys: readonly ListedPasskey[]
  /** Where somebody goes on who has just signed in. */
  to: string
  done?: string | undefined
}

function Kept({ passkeys }: Pick<Props, 'passkeys'>) {
  return (
    <>
      <h2>Your passkeys</h2>
      <ul class="plain-list">
        {passkeys.map(({ id, name, addedAt }) => (
          <li key={id}>
            <form method="post" action={paths.removePasskey}>
              {name}
              {addedAt && <span class="quiet">, added {longDate(londonDate(addedAt))}</span>}{' '}
              <input type="hidden" name="passkey" value={id} />
              <Button look="link">
                Remove <span class="govuk-visually-hidden">{name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Shown by the script where the browser has passkeys. */
const MakeOne = ({ isFirst, to }: { isFirst: boolean; to: string }) => (
  <div data-new-passkey data-to={to} hidden>
    {isFirst && (
      <p>
        On a device that you share? Then it is better not to make one here. Other people who can unlock it
        could sign in as you.
      </p>
    )}
    <TextInput
      name="passkey-name"
      label="A name for this device"
      hint="So that you know it again in your list, such as “my phone”."
      maxLength={60}
      width={20}
    />
    <Button type="button">{isFirst ? 'Make a passkey' : 'Make another passkey'}</Button>
    <p role="status" data-passkey-says />
  </div>
)

const WithoutJavaScript = ({ to }: { to: string }) => (
  <noscript>
    <ButtonLink href={to}>Go on</ButtonLink>
    <p>
      Passkeys need JavaScript, which is off in this browser. You miss nothing: a link by e-mail always signs
      you in.
    </p>
  </noscript>
)

/** Offered straight after the first sign-in; the way on stands beside it, and nothing is lost by taking it. */
export function Passkeys({ passkeys, to, done }: Props) {
  const isFirst = passkeys.length === 0
  return (
    <>
      {!isFirst && <BackLink href={paths.me}>My details</BackLink>}
      <DoneNote done={done} />
      <h1>{isFirst ? 'Signing in with your finger, face or code' : 'Passkeys'}</h1>
      <WithoutJavaScript to={to} />
      <p class="lead">
        A passkey lives in your phone or computer. With it you need no e-mail, and nobody can trick you into
        giving it away.
      </p>
      {!isFirst && <Kept passkeys={passkeys} />}
      <MakeOne isFirst={isFirst} to={to} />
      {isFirst && (
        <p>
          You can use <a href={withWayBack(paths.codes, to)}>codes from an app</a> instead, or as well.
        </p>
      )}
      <div class="with-javascript">
        <ButtonLink href={to} look="secondary">
          {isFirst ? 'Not now, go on' : 'Go on'}
        </ButtonLink>
      </div>
    </>
  )
}
