import { BackLink, Button, Checkboxes, ErrorSummary, Textarea } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { feelingsAbout } from './feelings.ts'
import { LONGEST_WORDS, type Subject } from './how-it-felt.ts'
import { type NotKept, NotKeptNote } from './not-kept-note.tsx'

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
      {notKept && <NotKeptNote why={notKept} />}
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
