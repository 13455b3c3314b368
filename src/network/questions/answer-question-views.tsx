import {
  Button,
  FormPage,
  InsetText,
  PostForm,
  SummaryList,
  type SummaryRow,
  Textarea,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { SureForm } from '../forms/sure-form.tsx'
import { paths } from '../paths.ts'
import type { Hub, HubQuestion } from '../tables.ts'
import { closedWords } from './closed-questions-view.tsx'
import { safeTimes } from './question.ts'

const timeWords = new Map<string, string>(safeTimes.map(({ value, text }) => [value, text]))

const wayWords = {
  words: 'They fetch the answer here with five words. There is no other way to reach them.',
  email: 'By e-mail. What you write below is sent to them.',
  phone: 'Please ring them. Write below what you agreed, for their own record.',
  text: 'Please send a text. Write below what you sent.',
}

function rowsOf(question: HubQuestion): SummaryRow[] {
  const { name, reply_way, reply_to, safe_times, safe_note, may_leave_message } = question
  const isCall = reply_way === 'phone' || reply_way === 'text'
  return [
    { key: 'Name', value: name ?? 'Not given' },
    { key: 'How to answer', value: wayWords[reply_way] },
    ...(reply_to === null ? [] : [{ key: 'Reach them at', value: reply_to }]),
    ...(isCall
      ? [
          {
            key: 'Safe times',
            value:
              safe_times.length === 0
                ? 'They did not say. Ask before you speak'
                : safe_times.map((each) => timeWords.get(each) ?? each).join(', '),
          },
          {
            key: 'Messages',
            value: may_leave_message ? 'You may leave a message' : 'Never leave a message',
          },
        ]
      : []),
    ...(safe_note === null ? [] : [{ key: 'Keep in mind', value: safe_note }]),
  ]
}

interface Props {
  hub: Hub
  question: HubQuestion
  today: string
  answer?: string
  error?: string
  /** Why setting it aside did not happen. */
  unsure?: string
}

export function AnswerQuestion({ hub, question, today, answer = '', error, unsure }: Props) {
  return (
    <FormPage
      errors={{ answer: error, sure: unsure }}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="A question"
    >
      <p class="quiet">
        {question.state === 'waiting'
          ? `${question.promised_on < today ? 'Overdue: promised' : 'Promised'} by ${longDate(question.promised_on)}`
          : closedWords(question)}
      </p>
      <InsetText>
        <p class="keep-lines">{question.words ?? 'The words have been deleted.'}</p>
      </InsetText>
      <SummaryList rows={rowsOf(question)} />
      {question.state === 'waiting' ? (
        <>
          <PostForm action={paths.hubQuestion(hub.slug, question.id)}>
            <Textarea
              name="answer"
              label="Your answer"
              hint="They may read it on a shared device. Leave out what they told you."
              rows={7}
              value={answer}
              maxLength={4000}
              error={error}
            />
            <Button name="do" value="answer">
              Send the answer
            </Button>
          </PostForm>
          <SureForm
            action={paths.hubQuestion(hub.slug, question.id)}
            deed="set_aside"
            heading="If the hub cannot answer"
            yes="Yes, close it without an answer"
            button="Set it aside"
            error={unsure}
          >
            <p>
              Whoever asked reads that the hub could not answer, and where else they can ask. It cannot be
              opened again.
            </p>
          </SureForm>
        </>
      ) : (
        <>
          <h2>{question.state === 'answered' ? 'The answer' : 'Set aside'}</h2>
          <p class="keep-lines measure">{question.answer}</p>
        </>
      )}
    </FormPage>
  )
}
