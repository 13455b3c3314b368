import { BackLink, Button, ButtonLink, FormPage, InsetText, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { CONFIRM_HOURS, STOP_DAYS } from './address-change.ts'

interface Props {
  now: string
  typed: string
  error?: string
}

export function ChangeAddress({ now, typed, error }: Props) {
  return (
    <FormPage
      errors={{ email: error }}
      back={{ href: paths.me, text: 'My details' }}
      heading="Change my address"
    >
      <p class="lead">You sign in with {now}.</p>
      <form method="post" action={paths.changeAddress} noValidate>
        <TextInput
          name="email"
          label="My new e-mail address"
          hint="We send a link there. Nothing changes until you open it."
          type="email"
          autoComplete="email"
          value={typed}
          error={error}
          maxLength={254}
          spellcheck={false}
        />
        <Button>Send me the link</Button>
      </form>
      <p class="quiet">
        Your old address gets a message too. With it the change can be stopped for {STOP_DAYS} days.
      </p>
    </FormPage>
  )
}

export function AddressAsked({ outbox }: { outbox: boolean }) {
  return (
    <>
      <BackLink href={paths.me}>My details</BackLink>
      <h1>Look in your e-mail</h1>
      <p class="lead">
        If nobody else here uses the new address, a link is on its way to it. It works once, for{' '}
        {CONFIRM_HOURS} hours.
      </p>
      <p>Until you open it you sign in as before. Look in the junk folder too.</p>
      <p>
        Nothing came? <a href={paths.changeAddress}>Try again</a>, and look at each letter of the address.
      </p>
      {outbox && (
        <InsetText>
          This is a demonstration: both messages are in the{' '}
          <a href={paths.demonstrationOutbox}>demonstration outbox</a>.
        </InsetText>
      )}
    </>
  )
}

export const AddressChanged = () => (
  <>
    <h1>Your address is changed</h1>
    <p class="lead">
      You are signed out everywhere. Sign in with the new address. Your passkeys work as before.
    </p>
    <ButtonLink href={paths.signIn}>Sign in</ButtonLink>
  </>
)

export const AddressStopped = () => (
  <>
    <h1>The change is stopped</h1>
    <p class="lead">
      You sign in with your old address, as before. Everybody who was signed in as you is out.
    </p>
    <p>
      Sign in now, and look at your passkeys and at your details. If something is not yours, take it away, and
      tell somebody who looks after the network.
    </p>
    <ButtonLink href={paths.signIn}>Sign in</ButtonLink>
  </>
)

export const AddressLinkOver = () => (
  <>
    <h1>This link does not work any more</h1>
    <p class="lead">
      It was used, its time is over, or a newer one took its place. Your address is as it was, or as you
      changed it.
    </p>
    <ButtonLink href={paths.signIn}>Sign in</ButtonLink>
  </>
)
