import { Checkboxes, Radios } from '../../design-system/index.ts'
import { nationNames, nations } from '../urgent-help/helpline.ts'
import { RATHER_NOT } from './finder-form.ts'
import { agesFor, isAboutThemselves } from './finder-steps-rules.ts'
import { QuestionGroups } from './question-groups.tsx'
import { askedOf, type QuestionModel } from './question-model.ts'
import { WordsFields } from './words-fields.tsx'

/** What can be answered, with a way to say that somebody is not sure. */
export function QuestionField({ model }: { model: QuestionModel }) {
  const { question, answers, words } = model
  const { why, not_sure } = words.questions[question]
  const radios = (items: { value: string; text: string }[], value: string | undefined) => (
    <Radios
      name={question}
      legend={askedOf(model)}
      legendSize="l"
      pageHeading
      hint={why}
      items={[...items, { divider: 'or' }, { value: 'not_sure', text: not_sure }]}
      value={value}
    />
  )
  switch (question) {
    case 'role':
      return radios(
        [...words.roleLabels].map(([value, text]) => ({ value, text })),
        answers.role,
      )
    case 'safety': {
      const self = isAboutThemselves(answers)
      return radios(
        words.questions.safety.options.map(({ id, label, label_self }) => ({
          value: id,
          text: (self ? label_self : undefined) ?? label,
        })),
        answers.safety,
      )
    }
    case 'age':
      return radios(
        agesFor(words, answers).map(({ id, label }) => ({ value: id, text: label })),
        answers.age,
      )
    case 'nation':
      return radios(
        nations.map((value) => ({ value, text: nationNames[value] })),
        answers.nation,
      )
    case 'needs':
      return (
        <QuestionGroups model={model} question="needs" chosen={answers.needs}>
          <Checkboxes
            name="needs"
            idPrefix="needs-not-sure"
            legend="Or"
            legendSize="s"
            small
            items={[{ value: 'not_sure', text: not_sure }]}
          />
        </QuestionGroups>
      )
    case 'experiences':
      return (
        <QuestionGroups
          model={model}
          question="experiences"
          chosen={answers.experiences}
          first={
            <Checkboxes
              name="experiences"
              idPrefix="experiences-not"
              legend="You do not have to say"
              legendSize="s"
              small
              items={[
                { value: RATHER_NOT, text: words.questions.experiences.rather_not },
                { value: 'not_sure', text: not_sure },
              ]}
              values={answers.ratherNot ? [RATHER_NOT] : []}
            />
          }
        />
      )
    case 'words':
      return <WordsFields answers={answers} words={words} />
  }
}
