import { BackLink, Button, ButtonLink, TextInput } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { ListedPasskey } from './listed-passkey.ts'

interface Props {
  passkeys: readonly ListedPasskey[]
  /** Where somebody goes on who has just signed in. */
  to: string
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

/** Offered straight after the first sign-in; the way on stands beside it, and nothing is lost by taking it. */
export function Passkeys({ passkeys, to }: Props) {
  const isFirst = passkeys.length === 0
  return (
    <>
      {!isFirst && <BackLink href={paths.me}>My details</BackLink>}
      <h1>{isFirst ? 'Sign in with your finger, face or code next time?' : 'Passkeys'}</h1>
      <p class="lead">
        A passkey lives in your phone or computer. With it you need no e-mail, and nobody can trick you into
        giving it away.
      </p>
      {!isFirst && <Kept passkeys={passkeys} />}
      <div data-new-passkey data-to={to} hidden>
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
      <noscript>
        <p>
          Passkeys need JavaScript, which is off in this browser. You can always sign in with a link by
          e-mail.
        </p>
      </noscript>
      {isFirst && (
        <>
          <p>
            On a device that you share? Then it is better not to make one here. Other people who can unlock it
            could sign in as you.
          </p>
          <p>
            You can use <a href={paths.codes}>codes from an app</a> instead, or as well.
          </p>
        </>
      )}
      <ButtonLink href={to} look="secondary">
        {isFirst ? 'Not now, go on' : 'Go on'}
      </ButtonLink>
    </>
  )
}
