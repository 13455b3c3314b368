import {
  Button,
  Card,
  FormPage,
  fieldsOf,
  PostForm,
  SaveButton,
  Textarea,
  VisuallyHidden,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { type Stood, stoodOf } from '../../platform/http/stood.ts'
import type { AdvocacyAsk } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { Answered, type AsksProps } from './advocacy-views.tsx'
import { AskFields } from './ask-fields-view.tsx'
import { type AskErrors, type TypedAnswer, type TypedAsk, typedAnswer } from './ask-form.ts'

/** An answer that met a newer one. */
interface Answering {
  id: string
  typed: TypedAnswer
  stood: Stood<TypedAnswer>
}

interface EditProps extends AsksProps {
  typed: TypedAsk
  errors?: AskErrors
  done?: string | undefined
  answering?: Answering
}

const answerId = (id: string): string => `answer-${id}`

export function EditAsks({ hub, asks, typed, errors = {}, done, answering }: EditProps) {
  return (
    <FormPage
      errors={errors}
      stood={answering && { print: '', now: { [answerId(answering.id)]: true } }}
      done={done}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="What we asked for"
    >
      <p>
        <a href={paths.asking}>Words for asking</a>: letters to begin with.
      </p>
      <PostForm makes action={paths.editAsks(hub.slug)}>
        <AskFields typed={typed} errors={errors} />
        <Button>Write it down</Button>
      </PostForm>
      {asks.map((ask) => (
        <Card key={ask.id} heading={ask.asked_of} headingLevel={2} above={`Asked ${longDate(ask.asked_on)}`}>
          <p class="keep-lines">{ask.what}</p>
          <Answered ask={ask} />
          <p>
            <a href={paths.correctAsk(hub.slug, ask.id)}>
              Correct it<VisuallyHidden>: what was asked of {ask.asked_of}</VisuallyHidden>
            </a>
          </p>
          <AnswerForm hub={hub} ask={ask} answering={answering?.id === ask.id ? answering : undefined} />
        </Card>
      ))}
    </FormPage>
  )
}

interface AnswerProps {
  hub: Hub
  ask: AdvocacyAsk
  answering: Answering | undefined
}

function AnswerForm({ hub, ask, answering }: AnswerProps) {
  const shown = typedAnswer(ask)
  const { typed, stood } = answering ?? { typed: shown, stood: stoodOf(shown) }
  return (
    <PostForm action={paths.editAsks(hub.slug)} stood={stood}>
      <input type="hidden" name="ask" value={ask.id} />
      <Textarea
        {...fieldsOf(typed, {}, stood)('answer')}
        id={answerId(ask.id)}
        label={`The answer of ${ask.asked_of}`}
        rows={2}
      />
      <SaveButton stood={stood} look="secondary">
        Save the answer<VisuallyHidden> of {ask.asked_of}</VisuallyHidden>
      </SaveButton>
    </PostForm>
  )
}
