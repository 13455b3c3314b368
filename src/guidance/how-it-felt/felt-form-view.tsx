import { BackLink, Button, Checkboxes, ErrorSummary, InsetText, Textarea } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { feelingsAbout } from './feelings.ts'
import { LONGEST_WORDS, type Subject } from './how-it-felt.ts'

/** Why it could not be kept, though nothing is wrong with it. */
export type NotKept = 'away' | 'too_much'

const notKeptWords: Record<NotKept, string> = {
  away: 'Please wait a minute, then send it again.',
  too_much: 'A lot came from this connection in a short time. Please wait ten minutes, then send it again.',
}

interface FormProps {
  subject: Subject
  felt?: readonly string[]
  words?: string
  wantsAnswer?: boolean
  error?: string
  notKept?: NotKept
}

export function FeltFormPage({
  subject,
  felt = [],
  words = '',
  wantsAnswer = false,
  error,
  notKept,
}: FormProps) {
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#felt', text: error }]} />}
      <BackLink href={subject.href}>Back to {subject.name}</BackLink>
      <h1>How did it feel?</h1>
      {notKept && (
        <InsetText>
          <p role="alert">
            <strong>We could not keep this yet. All that you wrote is still below.</strong>{' '}
            {notKeptWords[notKept]} It is not something that you did.
          </p>
          <p>You can also copy your words, if you have a safe place for them. We have kept nothing.</p>
        </InsetText>
      )}
      <p class="measure">
        About {subject.name}. Only the people who look after this network read it. It is not published, and
        there are no stars. We do not ask who you are.
      </p>
      <form
        method="post"
        action={paths.howItFelt(subject.about, subject.of)}
        class="measure"
        autocomplete="off"
      >
        <Checkboxes
          name="felt"
          legend="Choose any that are true"
          legendSize="s"
          items={feelingsAbout(subject.about)}
          values={felt}
          error={error}
        />
        <Textarea
          name="words"
          label="In your own words, if you like"
          hint="Please leave out names and numbers. This is not a way to get help now: for that, use Urgent help."
          rows={4}
          value={words}
          maxLength={LONGEST_WORDS}
          spellcheck={false}
        />
        <Checkboxes
          name="answer"
          legend="Would you like an answer?"
          legendSize="s"
          items={[
            {
              value: 'yes',
              text: 'Yes. Give me five words that open the answer later',
              hint: 'You write them down, and come back in two weeks or so. We cannot reach you, and nobody can see that it was you.',
            },
          ]}
          values={wantsAnswer ? ['yes'] : []}
        />
        <Button>Send this</Button>
      </form>
      <p>
        Have you got five words already? <a href={paths.feltAnswer}>Read an answer</a>
      </p>
    </>
  )
}
