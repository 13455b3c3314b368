import { Button, ErrorSummary, InsetText, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { type FeltState, LONGEST_FETCH } from './how-it-felt.ts'

interface AnswerProps {
  found?: { state: FeltState; answer: string | null } | null
  error?: string
}

/** Fetching an answer: the words go by POST and stand in no address. */
export function FeltAnswer({ found, error }: AnswerProps) {
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#words', text: error }]} />}
      <h1>Read an answer</h1>
      {!found && (
        <p class="measure">
          You told us how something felt, and we gave you five words. They open our answer here. It may take
          two weeks or so.
        </p>
      )}
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
          maxLength={LONGEST_FETCH}
        />
        <Button>Read the answer</Button>
      </form>
    </>
  )
}
