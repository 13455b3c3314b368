import { BackLink, Button, ButtonGroup, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { questions } from './finder.ts'
import type { FinderWords } from './finder-words.ts'
import { QuestionField } from './question-field.tsx'
import type { QuestionModel } from './question-model.ts'

/** One question, why it is asked, and a way past it. Without JavaScript it is a plain form. */
export function QuestionPage({ model }: { model: QuestionModel }) {
  const { question, words, sealed, back } = model
  return (
    <>
      {back && <BackLink href={back} />}
      {question === 'role' && <Beginning words={words} />}
      <p class="quiet small">
        Question {questions.indexOf(question) + 1} of {questions.length}
      </p>
      {/* No autocomplete="off" on the form: with it Back would bring an empty question back. The text fields have their own. */}
      <form method="post" action={paths.finder} class="measure">
        {sealed && <input type="hidden" name="state" value={sealed} />}
        <input type="hidden" name="question" value={question} />
        <QuestionField model={model} />
        <ButtonGroup>
          <Button>Go on</Button>
          <Button name="pass" value="yes" look="secondary">
            Leave this out
          </Button>
        </ButtonGroup>
      </form>
      <p class="quiet small">
        {words.safe_ending} <a href={paths.kinds}>Look through all kinds of support instead</a>
      </p>
    </>
  )
}

function Beginning({ words }: { words: FinderWords }) {
  return (
    <InsetText>
      <p>{words.promise}</p>
    </InsetText>
  )
}
