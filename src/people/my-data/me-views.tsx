import {
  Button,
  ButtonGroup,
  FormPage,
  QuietLinkList,
  SummaryList,
  TextInput,
} from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { roleWords } from '../roles/role-words.ts'
import type { Grant } from '../signed-in.ts'

interface MeProps {
  email: string
  name: string
  grants: readonly Grant[]
  passkeys: number
  hasCodes: boolean
  error?: string | undefined
  /** What was done a moment ago. */
  done?: string | undefined
}

const passkeyWords = (count: number): string =>
  count === 0 ? 'None yet' : count === 1 ? 'One passkey' : `${count} passkeys`

export function Me({ email, name, grants, passkeys, hasCodes, error, done }: MeProps) {
  const change = (href: string, hidden: string) => [{ href, text: 'Change', hidden }]
  return (
    <FormPage
      errors={{ name: error }}
      done={done}
      back={{ href: paths.home, text: 'My first page' }}
      heading="My details"
    >
      <form method="post" action={paths.changeName}>
        <TextInput
          name="name"
          label="My name"
          hint="As other members see it"
          autoComplete="name"
          value={name}
          error={error}
          maxLength={100}
          spellcheck={false}
        />
        <Button look="secondary">Change my name</Button>
      </form>
      <SummaryList
        rows={[
          { key: 'E-mail', value: email, actions: change(paths.changeAddress, 'your e-mail address') },
          { key: 'Roles', value: [...new Set(grants.map(({ role }) => roleWords[role].name))].join(', ') },
          {
            key: 'Passkeys',
            value: passkeyWords(passkeys),
            actions: change(paths.passkeys, 'your passkeys'),
          },
          {
            key: 'Codes from an app',
            value: hasCodes ? 'In use' : 'Not in use',
            actions: change(paths.codes, 'codes from an app'),
          },
        ]}
      />
      <h2>What we keep about you</h2>
      <p>Your name, your address, your roles, when you signed in, and what you did for the network.</p>
      <form method="post" action={paths.download}>
        <ButtonGroup>
          <Button look="secondary" name="as" value="page">
            Download everything about me
          </Button>
          <Button look="link" name="as" value="data">
            Download it as data, for a program
          </Button>
        </ButtonGroup>
      </form>
      <QuietLinkList
        links={[
          { href: paths.mySignIns, text: 'Where I am signed in' },
          { href: paths.dataComplaint, text: 'Tell us that something is wrong with how my data is handled' },
          { href: paths.close, text: 'Close my account' },
        ]}
      />
    </FormPage>
  )
}
