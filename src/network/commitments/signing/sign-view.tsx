import {
  Button,
  Checkboxes,
  ErrorSummary,
  FormPage,
  fieldsOf,
  PostForm,
  Radios,
  TextInput,
} from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import { type HolderKind, longest, type SignedCommitment } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import { authorityChoices, type TypedSignature } from './sign-form.ts'
import { SignedCommitments } from './signed-commitments-view.tsx'

interface Props {
  whose: Whose
  signer: string
  isFirst: boolean
  signed: readonly SignedCommitment[]
  /** The fingerprint of what is shown to be signed. */
  asRead: string
  /** What was prepared has changed since they opened the page. */
  hasChanged?: boolean
  typed: TypedSignature
  errors?: Record<string, string>
}

const publicWords: Record<HolderKind, string> = {
  organisation: 'It will be public, with your name and role.',
  team: 'The organisation’s page shows how the team’s commitments stand, and nobody’s name.',
  person: '',
}

/** Everything that will be signed, in full, with the signature below it. */
export function SignPledge({ whose, signer, isFirst, signed, typed, errors = {}, ...page }: Props) {
  const field = fieldsOf(typed, errors)
  const isOwn = whose.maker.kind === 'person'
  const left = signed.filter(({ plan }) => plan === null)
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.pledgeDesk(whose.of), text: 'All commitments' }}
      heading={isFirst ? 'Sign the commitments' : 'Sign this year’s review'}
    >
      {page.hasChanged && (
        <ErrorSummary title="Somebody changed what you were about to sign" errors={[]}>
          Nothing is signed yet. Below stands what it says now. Please read it again, then sign.
        </ErrorSummary>
      )}
      <p class="measure">
        Please read what you are about to sign{isOwn ? '' : ` for ${whose.name}`}.{' '}
        {publicWords[whose.maker.kind]} The next review is due in a year.
      </p>
      <SignedCommitments commitments={signed.filter(({ plan }) => plan !== null)} />
      {left.length > 0 && (
        <>
          <h2>You step back from</h2>
          <ul>
            {left.map(({ commitmentId, name }) => (
              <li key={commitmentId}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <PostForm action={paths.signPledge(whose.of)} stood={{ print: page.asRead }}>
        <h2>Your signature</h2>
        <p>
          You sign as <strong>{signer}</strong>.
        </p>
        <TextInput {...field('role')} label="Your role" maxLength={longest.role} />
        {!isOwn && (
          <>
            <Radios
              {...field('authority')}
              legend={`What lets you sign for ${whose.name}?`}
              legendSize="s"
              hint="We ask so that nobody is bound by what they did not agree to."
              items={[...authorityChoices]}
            />
            <TextInput
              {...field('authorityFrom')}
              label="If you do not lead it: who agreed, and in what role?"
              hint="Not public"
              maxLength={longest.owner}
            />
          </>
        )}
        {isOwn && (
          <Checkboxes
            name="isListed"
            legend="Shall others see it?"
            legendSize="s"
            items={[
              {
                value: 'yes',
                text: 'Show my name, role and commitments in the public register',
                hint: 'You can change this at any moment.',
              },
            ]}
            values={typed.isListed ? ['yes'] : []}
          />
        )}
        <Checkboxes
          name="agrees"
          legend="Sign"
          legendSize="s"
          error={errors.agrees}
          items={[{ value: 'yes', text: 'I have read them and sign them' }]}
          values={typed.agrees ? ['yes'] : []}
        />
        <Button>Sign the commitments</Button>
      </PostForm>
    </FormPage>
  )
}
