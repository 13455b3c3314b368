import type { ComponentChildren } from 'preact'
import { BackLink, Button, ButtonGroup, Checkboxes, InsetText, Radios } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { nationNames, nations } from '../urgent-help/helpline.ts'
import { type Answers, type Question, questions } from './finder.ts'
import { RATHER_NOT } from './finder-form.ts'
import { agesFor, groupsFor, isAboutThemselves } from './finder-steps-rules.ts'
import type { FinderWords } from './finder-words.ts'
import { WordsFields } from './words-fields.tsx'

export interface QuestionModel {
  question: Question
  answers: Answers
  words: FinderWords
  /** The sealed link of this page; null on the first page of a visit. */
  sealed: string | null
  back: string | null
}

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
        <Field model={model} />
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

const askedOf = (model: QuestionModel): string => {
  const { question, answers, words } = model
  const asked = words.questions[question]
  if (answers.role === 'child' && asked.ask_child) return asked.ask_child
  return isAboutThemselves(answers) ? (asked.ask_self ?? asked.ask) : asked.ask
}

function Field({ model }: { model: QuestionModel }) {
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
        <Groups model={model} question="needs" chosen={answers.needs}>
          <Checkboxes
            name="needs"
            idPrefix="needs-not-sure"
            legend="Or"
            legendSize="s"
            items={[{ value: 'not_sure', text: not_sure }]}
          />
        </Groups>
      )
    case 'experiences':
      return (
        <Groups
          model={model}
          question="experiences"
          chosen={answers.experiences}
          first={
            <Checkboxes
              name="experiences"
              idPrefix="experiences-not"
              legend="You do not have to say"
              legendSize="s"
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

interface GroupsProps {
  model: QuestionModel
  question: 'needs' | 'experiences'
  chosen: readonly string[]
  first?: ComponentChildren
  children?: ComponentChildren
}

// Forty boxes in one list are a wall: they stand in groups with a heading each, all in one form.
function Groups({ model, question, chosen, first, children }: GroupsProps) {
  const { answers, words } = model
  return (
    <>
      <h1>{askedOf(model)}</h1>
      <p>{words.questions[question].why}</p>
      {first}
      {groupsFor(words, question, answers).map((group, index) => (
        <Checkboxes
          key={group.label}
          name={question}
          idPrefix={`${question}-${index + 1}`}
          legend={group.label}
          legendSize="s"
          small
          items={group.ids.map((id) => ({ value: id, text: words.labelOf(id, answers.role) }))}
          values={chosen}
        />
      ))}
      {children}
    </>
  )
}
