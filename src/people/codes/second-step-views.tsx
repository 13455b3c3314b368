import { Button, ButtonLink, Details, FormPage, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { withWayBack } from '../sign-in/way-back-rules.ts'

interface Props {
  passkeys: number
  hasCodes: boolean
  email: string
  /** Whether this sign-in was proven a moment ago: then a second step is what is missing, and it can be set up. */
  isRecent: boolean
  to: string
  error?: string | undefined
}

/** For people who have a second way of proving who they are. */
function Prove({ passkeys, hasCodes, to, error }: Props) {
  return (
    <>
      {passkeys > 0 && (
        <div data-passkey-sign-in data-to={to} hidden>
          <Button type="button">Use my passkey</Button>
          <p role="status" data-passkey-says />
        </div>
      )}
      {hasCodes ? (
        <form method="post" action={paths.secondStep}>
          <TextInput
            name="code"
            label="Code from your app"
            hint="Six figures. A recovery code works as well."
            autoComplete="one-time-code"
            width={10}
            maxLength={20}
            spellcheck={false}
            error={error}
          />
          <input type="hidden" name="to" value={to} />
          <Button>Go on</Button>
        </form>
      ) : (
        <noscript>
          <p>Passkeys need JavaScript. Ask your network administrator to help you in another way.</p>
        </noscript>
      )}
    </>
  )
}

function SetUp({ to }: Pick<Props, 'to'>) {
  return (
    <>
      <p>
        What comes next is about other people too. So we ask for a second step: something that only you have.
      </p>
      <ButtonLink href={withWayBack(paths.passkeys, to)}>Make a passkey</ButtonLink>{' '}
      <ButtonLink href={withWayBack(paths.codes, to)} look="secondary">
        Use codes from an app
      </ButtonLink>
    </>
  )
}

function AskAgain({ email, to }: Pick<Props, 'email' | 'to'>) {
  return (
    <>
      <p>You signed in a while ago. A fresh link shows us that it is still you.</p>
      <form method="post" action={paths.signIn}>
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="to" value={to} />
        <Button>E-mail me a link</Button>
      </form>
    </>
  )
}

export function SecondStep(props: Props) {
  const hasSome = props.passkeys > 0 || props.hasCodes
  return (
    <FormPage errors={{ code: props.error }} heading="One more step">
      {hasSome ? (
        <>
          <p class="lead">Please show once more that it is you.</p>
          <Prove {...props} />
        </>
      ) : props.isRecent ? (
        <SetUp to={props.to} />
      ) : (
        <AskAgain {...props} />
      )}
      {hasSome && (
        <Details summary="You cannot use it at the moment?">
          <p>
            Codes that never work: look whether the clock of your phone is right. Lost the phone: ask somebody
            who looks after the network. They make sure that it is you, and you set up a new step.
          </p>
        </Details>
      )}
      <p>
        <a href={paths.home}>Go to my first page instead</a>
      </p>
    </FormPage>
  )
}
