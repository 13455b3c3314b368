import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  InsetText,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { feelings, LONGEST_WORDS, type Subject } from './how-it-felt.ts'

interface FormProps {
  subject: Subject
  felt?: readonly string[]
  words?: string
  wantsAnswer?: boolean
  error?: string
}

export function FeltFormPage({ subject, felt = [], words = '', wantsAnswer = false, error }: FormProps) {
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#felt', text: error }]} />}
      <BackLink href={subject.href}>Back to {subject.name}</BackLink>
      <h1>How did it feel?</h1>
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
          items={[...feelings[subject.about]]}
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
              text: 'Yes. Give me five words that fetch the answer later',
              hint: 'You write them down. We cannot reach you, and nobody can see that it was you.',
            },
          ]}
          values={wantsAnswer ? ['yes'] : []}
        />
        <Button>Send this</Button>
      </form>
    </>
  )
}

export function FeltSent({ fetch, back }: { fetch: string | null; back: string }) {
  return (
    <>
      <h1>Thank you</h1>
      <p class="measure">
        We have it. Somebody who looks after this network reads it. If they change something because of you,
        they may not be able to tell you who else asked.
      </p>
      {fetch !== null && (
        <InsetText>
          <p>Your five words:</p>
          <p class="lead">
            <strong>{fetch}</strong>
          </p>
          <p>
            Write them down if that is safe. In two weeks or so,{' '}
            <a href={paths.feltAnswer}>fetch the answer here</a>. We do not promise a day.
          </p>
        </InsetText>
      )}
      <p>
        <a href={back}>Go back</a> or <a href={paths.start}>find support</a>
      </p>
    </>
  )
}

interface AnswerProps {
  found?: { state: 'waiting' | 'answered' | 'set_aside'; answer: string | null } | null
  error?: string
}

/** Fetching an answer: the words go by POST and stand in no address. */
export function FeltAnswer({ found, error }: AnswerProps) {
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#words', text: error }]} />}
      <h1>Fetch an answer</h1>
      {found && (
        <InsetText>
          {found.state === 'answered' ? (
            <p class="keep-lines">{found.answer}</p>
          ) : found.state === 'set_aside' ? (
            <p>It was read. There is no answer to it. You can tell us more if you like.</p>
          ) : (
            <p>It has not been answered yet. Please look again in a week or so.</p>
          )}
        </InsetText>
      )}
      <form method="post" action={paths.feltAnswer} class="measure" autocomplete="off">
        <TextInput
          name="words"
          label="Your five words"
          hint="As you wrote them down. Capitals and spaces do not matter."
          error={error}
          spellcheck={false}
          maxLength={100}
        />
        <Button>Fetch the answer</Button>
      </form>
    </>
  )
}
