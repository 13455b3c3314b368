import type { ComponentChildren } from 'preact'
import { Checkboxes } from '../../design-system/index.ts'
import { groupsFor } from './finder-steps-rules.ts'
import { askedOf, type QuestionModel } from './question-model.ts'

interface GroupsProps {
  model: QuestionModel
  question: 'needs' | 'experiences'
  chosen: readonly string[]
  first?: ComponentChildren
  children?: ComponentChildren
}

// Forty boxes in one list are a wall: they stand in groups with a heading each, all in one form.
export function QuestionGroups({ model, question, chosen, first, children }: GroupsProps) {
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
