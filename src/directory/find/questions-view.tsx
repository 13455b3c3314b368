import { Button } from '../../design-system/index.ts'
import { CHANGE_FORM } from './change-form.tsx'

type Props = {
  id: string
  heading: string
  answers: { change: string; text: string }[]
  /** What "None of these" changes. */
  none: string
}

/** A question that the page asks back: each answer is one press, and leaving it is fine. */
export function Question({ id, heading, answers, none }: Props) {
  return (
    <section class="results__questions" aria-labelledby={id}>
      <h2 id={id} class="results__question">
        {heading}
      </h2>
      <div class="results__answers">
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
        <Button look="link" form={CHANGE_FORM} name="change" value={none}>
          None of these
        </Button>
      </div>
    </section>
  )
}
