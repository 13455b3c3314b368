import { Button, FormPage, InsetText, PostForm, TextInput } from '../../design-system/index.ts'
import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import { type FetchedAnswer, LONGEST_FETCH } from './question.ts'

export interface FoundAnswer extends FetchedAnswer {
  overdue: boolean
}

interface Props {
  found?: FoundAnswer
  error?: string
  /** Shown again when no answer was found. */
  typed?: string
}

/** Fetching an answer: the words go by POST and stand in no address. */
export function HubAnswer({ found, error, typed = '' }: Props) {
  return (
    <FormPage errors={{ words: error }} heading="Fetch an answer from a hub">
      {found && (
        <InsetText>
          <Found found={found} />
        </InsetText>
      )}
      <PostForm action={paths.hubAnswer}>
        <TextInput
          name="words"
          label="Your five words"
          hint="Five words, with spaces between. Capitals and commas do not matter."
          value={typed}
          error={error}
          spellcheck={false}
          maxLength={LONGEST_FETCH}
        />
        <Button>Fetch the answer</Button>
      </PostForm>
      <p>
        You have not asked yet, or the words are lost? <a href={paths.hubs}>Find a hub and ask</a>.
      </p>
    </FormPage>
  )
}

function Found({ found: { state, answer, promised_on, overdue, hub, answered_at } }: { found: FoundAnswer }) {
  const on = answered_at === null ? '' : longDate(londonDate(answered_at))
  if (state === 'answered')
    return (
      <>
        <p>
          <strong>
            {hub} answered on {on}:
          </strong>
        </p>
        <p class="keep-lines">{answer}</p>
      </>
    )
  if (state === 'set_aside') return <SetAside hub={hub} on={on} />
  if (overdue)
    return (
      <p>
        {hub} has not answered yet. You were told {longDate(promised_on)}, and that has passed. We are sorry.
        The hub is reminded each working day.
      </p>
    )
  return (
    <p>
      {hub} has not answered yet. You can expect an answer by {longDate(promised_on)}.
    </p>
  )
}

/** Nobody is told that it was answered when it was not, and nobody is left without another way. */
const SetAside = ({ hub, on }: { hub: string; on: string }) => (
  <>
    <p>
      {hub} read your question on {on}. It could not answer it. We are sorry.
    </p>
    <p>
      You can <a href={paths.hubs}>ask another hub</a>, or ask this one again in other words. You can also{' '}
      <a href={directoryPaths.find}>find support</a>, or see{' '}
      <a href={guidancePaths.urgentHelp}>urgent help</a>.
    </p>
  </>
)
