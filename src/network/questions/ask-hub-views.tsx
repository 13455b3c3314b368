import {
  Button,
  Checkboxes,
  FormPage,
  fieldsOf,
  InsetText,
  PostForm,
  Radios,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { FetchAnswerLink } from './fetch-answer-link.tsx'
import { KEPT_DAYS, LONGEST_NOTE, LONGEST_QUESTION, LONGEST_REPLY_TO, safeTimes } from './question.ts'
import { emptyQuestion, type QuestionErrors, type TypedQuestion } from './question-form.ts'
import { type Expected, WhatToExpect } from './what-to-expect-view.tsx'

interface Props extends Expected {
  /** The name of a hub that closed while somebody wrote to it. */
  closed?: string
  typed?: TypedQuestion
  errors?: QuestionErrors
}

const ways = [
  {
    value: 'words',
    text: 'I fetch it here with five words',
    hint: 'You give no contact details. We show you five words to write down.',
  },
  { value: 'email', text: 'By e-mail', hint: 'The answer stands in the e-mail itself.' },
  { value: 'phone', text: 'Somebody rings me' },
  { value: 'text', text: 'By text message' },
]

export function AskHubPage({ hub, also, promised, closed, typed = emptyQuestion, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={{ words: errors.words, way: errors.replyWay, email: errors.email, number: errors.number }}
      back={{ href: paths.hub(hub.slug), text: hub.name }}
      heading={`Ask ${hub.name}`}
    >
      {closed && (
        <InsetText>
          <p>
            {closed} has closed, so nothing was sent. Your words are still here. You can send them to{' '}
            {hub.name}.
          </p>
        </InsetText>
      )}
      <WhatToExpect hub={hub} also={also} promised={promised} />
      <FetchAnswerLink />
      <PostForm makes action={paths.askHub(hub.slug)}>
        <Textarea
          {...field('words')}
          label="What would you like to ask or say?"
          hint="A few words are enough. You do not have to say what happened."
          rows={5}
          maxLength={LONGEST_QUESTION}
          spellcheck={false}
        />
        <TextInput
          {...field('name')}
          label="What shall we call you? (optional)"
          hint="Any name. It need not be your own."
          maxLength={80}
          spellcheck={false}
        />
        <Radios
          name="way"
          legend="How may the answer reach you safely?"
          legendSize="s"
          items={ways}
          value={typed.replyWay}
          error={errors.replyWay}
        />
        <TextInput
          {...field('email')}
          label="E-mail address, if you chose e-mail"
          type="email"
          maxLength={LONGEST_REPLY_TO}
        />
        <TextInput
          {...field('number')}
          label="Phone number, if you chose a call or a text"
          type="tel"
          width={20}
          maxLength={LONGEST_REPLY_TO}
        />
        <Checkboxes
          name="times"
          legend="When is it safe to reach you? (optional)"
          legendSize="s"
          hint="For calls and texts. We try, and cannot promise an hour."
          items={[...safeTimes]}
          values={typed.safeTimes}
        />
        <Checkboxes
          name="message"
          legend="If you do not pick up"
          legendSize="s"
          items={[
            {
              value: 'yes',
              text: 'You may leave a message',
              hint: 'If you leave this empty, we hang up and try again.',
            },
          ]}
          values={typed.mayLeaveMessage ? ['yes'] : []}
        />
        <Textarea
          name="note"
          label="Anything to keep in mind? (optional)"
          hint="For example: please text first, or do not say where you are ringing from."
          rows={2}
          value={typed.safeNote}
          maxLength={LONGEST_NOTE}
          spellcheck={false}
        />
        <p class="small">
          The people who look after {hub.name}
          {also ? ` and ${also.name}` : ''} read this. It is not published. Your words and how to reach you
          are deleted {KEPT_DAYS} days after the answer.
        </p>
        <Button>Send my question</Button>
      </PostForm>
    </FormPage>
  )
}
