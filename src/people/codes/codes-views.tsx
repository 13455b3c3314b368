import { BackLink, Button, Details, DoneNote, FormPage, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { KeyPicture } from './key-picture.tsx'

const OnTo = ({ to }: { to: string }) => <input type="hidden" name="to" value={to} />

interface CodesProps {
  isOn: boolean
  /** Where somebody goes on who came for something else. */
  to: string
  done?: string | undefined
}

export function Codes({ isOn, to, done }: CodesProps) {
  return (
    <>
      <BackLink href={paths.me}>My details</BackLink>
      <DoneNote done={done} />
      <h1>Codes from an app</h1>
      <p class="lead">
        An app on your phone or computer shows six figures. They change every half minute, and they work
        without JavaScript.
      </p>
      {isOn ? (
        <>
          <p>You use codes from an app. We ask for one before what you do for others.</p>
          <form method="post" action={paths.recoveryCodes}>
            <OnTo to={to} />
            <Button look="secondary">Show new recovery codes</Button>
          </form>
          <form method="post" action={paths.codesStop}>
            <Button look="secondary">Stop using codes</Button>
          </form>
        </>
      ) : (
        <form method="post" action={paths.codesBegin}>
          <OnTo to={to} />
          <p>You need an app for this. Many phones have one already, among their passwords.</p>
          <Button>Set up codes</Button>
        </form>
      )}
    </>
  )
}

interface SetUpProps {
  /** What the app reads: the key, and whose it is. */
  uri: string
  to: string
  error?: string | undefined
}

/** The key in fours, to type where the picture is no help. */
const lettersOf = (uri: string): string =>
  new URL(uri).searchParams
    .get('secret')
    ?.match(/.{1,4}/g)
    ?.join(' ') ?? ''

export function SetUpCodes({ uri, to, error }: SetUpProps) {
  return (
    <FormPage errors={{ code: error }} heading="Set up codes">
      <ol>
        <li>Open your app and choose to add an account.</li>
        <li>
          Point it at this picture.
          <p>
            <KeyPicture text={uri} label="The key of your account, for the app" />
          </p>
        </li>
        <li>Type the six figures that it shows.</li>
      </ol>
      <Details summary="I cannot use the picture">
        <p>
          <a href={uri}>Open the app on this device</a>, or type this key into it:{' '}
          <strong>{lettersOf(uri)}</strong>
        </p>
      </Details>
      <form method="post" action={paths.codesConfirm}>
        <OnTo to={to} />
        <TextInput
          name="code"
          label="Code from your app"
          hint="Six figures"
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
          maxLength={10}
          spellcheck={false}
          error={error}
        />
        <Button>Use these codes</Button>
      </form>
    </FormPage>
  )
}
