import type { ComponentChildren } from 'preact'
import { Checkboxes, Details, VisuallyHidden } from '../../design-system/index.ts'
import { groupsFor } from './finder-steps-rules.ts'
import { askedOf, type QuestionModel } from './question-model.ts'

interface GroupsProps {
  model: QuestionModel
  question: 'needs' | 'experiences'
  chosen: readonly string[]
  first?: ComponentChildren
  children?: ComponentChildren
}

// Forty boxes in one list are a wall: they stand in groups that open, each with a word of what was chosen in it. What is
// folded away is sent all the same, and opens by itself for somebody who comes back to it.
export function QuestionGroups({ model, question, chosen, first, children }: GroupsProps) {
  const { answers, words } = model
  return (
    <>
      <h1>{askedOf(model)}</h1>
      <p>{words.questions[question].why}</p>
      {first}
      <div class="choice-groups">
        {groupsFor(words, question, answers).map((group, index) => (
          <Details key={group.label} summary={group.label} open={group.ids.some((id) => chosen.includes(id))}>
            <Checkboxes
              name={question}
              idPrefix={`${question}-${index + 1}`}
              legend={<VisuallyHidden>{group.label}</VisuallyHidden>}
              small
              items={group.ids.map((id) => ({ value: id, text: words.saidAs(id, answers.role) }))}
              values={chosen}
            />
          </Details>
        ))}
      </div>
      {children}
    </>
  )
}
