import { Button } from '../../design-system/index.ts'
import { CHANGE_FORM } from './change-form.tsx'

interface Answer {
  change: string
  text: string
}

type Props = {
  id: string
  heading: string
  answers: readonly Answer[]
  /** What "None of these" changes. */
  none: string
}

/** Each a press that changes the search. */
export const Answers = ({ answers }: { answers: readonly Answer[] }) => (
  <>
    {answers.map(({ change, text }) => (
      <button
        key={change}
        type="submit"
        form={CHANGE_FORM}
        name="change"
        value={change}
        class="chip chip--button"
      >
        {text}
      </button>
    ))}
  </>
)

/** A question that the page asks back: each answer is one press, and leaving it is fine. */
export function Question({ id, heading, answers, none }: Props) {
  return (
    <section class="results__questions" aria-labelledby={id}>
      <h2 id={id} class="results__question">
        {heading}
      </h2>
      <div class="results__answers">
        <Answers answers={answers} />
        <Button look="link" form={CHANGE_FORM} name="change" value={none}>
          None of these
        </Button>
      </div>
    </section>
  )
}
