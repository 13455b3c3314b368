import { Button, FormPage, InsetText, PostForm, TextInput } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { HubQuestion } from '../tables.ts'

export interface FoundAnswer extends Pick<HubQuestion, 'state' | 'answer' | 'promised_on'> {
  overdue: boolean
}

interface Props {
  found?: FoundAnswer
  error?: string
}

/** Fetching an answer: the words go by POST and stand in no address. */
export function HubAnswer({ found, error }: Props) {
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
          hint="As you wrote them down. Capitals and spaces do not matter."
          error={error}
          spellcheck={false}
          maxLength={100}
        />
        <Button>Fetch the answer</Button>
      </PostForm>
    </FormPage>
  )
}

function Found({ found: { state, answer, promised_on, overdue } }: { found: FoundAnswer }) {
  if (state === 'answered') return <p class="keep-lines">{answer}</p>
  if (state === 'set_aside')
    return <p>It was read. There is no answer to it. You can ask again if you like.</p>
  if (overdue)
    return (
      <p>
        It has not been answered yet. You were told {longDate(promised_on)}, and that has passed. We are
        sorry. The hub is reminded each working day.
      </p>
    )
  return <p>It has not been answered yet. You can expect an answer by {longDate(promised_on)}.</p>
}
