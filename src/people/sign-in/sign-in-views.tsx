import { Button, ButtonLink, Details, ErrorSummary, InsetText, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

interface FormProps {
  email: string
  to: string
  error?: string | undefined
}

const Hidden = ({ to }: { to: string }) => <input type="hidden" name="to" value={to} />

/**
 * The passkey button is shown by its script where the browser has passkeys, above the form; without it, e-mail is
 * first.
 */
export function SignInForm({ email, to, error }: FormProps) {
  return (
    <>
      <div data-passkey-sign-in data-to={to} hidden>
        <Button type="button">Sign in with a passkey</Button>
        <p class="hint">Your phone or computer asks for your finger, face or code.</p>
        <p role="status" data-passkey-says />
      </div>
      <form method="post" action={paths.signIn} noValidate>
        <TextInput
          name="email"
          type="email"
          inputMode="email"
          label="Your e-mail address"
          hint="We send you a link. It works once, for 15 minutes."
          autoComplete="username webauthn"
          spellcheck={false}
          value={email}
          error={error}
          maxLength={254}
        />
        <Hidden to={to} />
        <Button look="secondary">E-mail me a link</Button>
      </form>
    </>
  )
}

/** Without HTTPS a browser throws the sign-in away, and whoever signs in would come back here again and again. */
export const KeepsNoSignIn = () => (
  <InsetText>
    <p>
      <strong>Signing in does not work at this address.</strong> It has no safe connection (HTTPS), so your
      browser keeps no sign-in. You did nothing wrong.
    </p>
    <p>
      Look whether you can open it with https:// in front. If not, tell whoever runs this site. They find what
      to do in docs/operating.md.
    </p>
  </InsetText>
)

interface SignInProps extends FormProps {
  isPlainHttp: boolean
  otherProvider: string | null
  outbox: boolean
}

export function SignIn({ otherProvider, outbox, isPlainHttp, ...form }: SignInProps) {
  return (
    <>
      {form.error && <ErrorSummary errors={[{ href: '#email', text: form.error }]} />}
      <h1>Sign in</h1>
      <p class="lead">For people who belong to the network. Finding support needs no sign-in.</p>
      {isPlainHttp && <KeepsNoSignIn />}
      <SignInForm {...form} />
      {otherProvider && (
        <form method="post" action={paths.otherProvider}>
          <Hidden to={form.to} />
          <Button look="secondary">Sign in with {otherProvider}</Button>
        </form>
      )}
      {outbox && (
        <InsetText>
          This is a demonstration. Everybody in it is made up, and no e-mail leaves it. Messages are in the{' '}
          <a href={paths.demonstrationOutbox}>demonstration outbox</a>.
        </InsetText>
      )}
      <Details summary="You do not belong to the network yet?">
        <p>People join by invitation. Ask your hub or somebody you work with to invite you.</p>
      </Details>
    </>
  )
}

/** The same for an address that we know and one that we do not. */
export function LinkSent({ outbox }: { outbox: boolean }) {
  return (
    <>
      <h1>Look in your e-mail</h1>
      <p class="lead">If the address belongs to somebody in the network, a link is on its way.</p>
      <p>
        It works once, for 15 minutes. It may take a minute or two to arrive. Look in the junk folder too.
      </p>
      <p>
        Nothing came? <a href={paths.signIn}>Try again</a>, or ask whoever invited you which address they
        used.
      </p>
      {outbox && (
        <InsetText>
          This is a demonstration: the message is in the{' '}
          <a href={paths.demonstrationOutbox}>demonstration outbox</a>.
        </InsetText>
      )}
    </>
  )
}

/** Opened from the message. Mail scanners open links as well: only the button signs anybody in. */
export function OpenLink({ token, to }: { token: string; to: string }) {
  return (
    <>
      <h1>Sign in</h1>
      <p class="lead">You are one step away.</p>
      <form method="post" action={paths.useLink}>
        <input type="hidden" name="token" value={token} />
        <Hidden to={to} />
        <Button>Sign in now</Button>
      </form>
      <p class="quiet">You did not ask for this? Close this page. Nothing happens.</p>
    </>
  )
}

export function LinkDidNotWork() {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p class="lead">A link works once, for 15 minutes. You can ask for a new one.</p>
      <ButtonLink href={paths.signIn}>Ask for a new link</ButtonLink>
    </>
  )
}

export function GoToOtherProvider({ name, url }: { name: string; url: string }) {
  return (
    <>
      <h1>Sign in with {name}</h1>
      <p class="lead">You go on to the pages of {name}, and come back here when you are done.</p>
      <ButtonLink href={url}>Go on to {name}</ButtonLink>
    </>
  )
}

export function OtherProviderRefused({ name }: { name: string }) {
  return (
    <>
      <h1>That did not sign you in</h1>
      <p>
        {name} did not give us an e-mail address that belongs to somebody in the network. People join by
        invitation. If you were invited at another address, sign in with that one first.
      </p>
      <ButtonLink href={paths.signIn}>Sign in another way</ButtonLink>
    </>
  )
}

export function SignedOut() {
  return (
    <>
      <h1>You are signed out</h1>
      <p class="lead">On this device, that is. Pages that you had open show nothing any more.</p>
      <p>
        <a href={paths.signIn}>Sign in again</a>
      </p>
    </>
  )
}
