import { Checkboxes, ChoiceItem, Radios } from '../../design-system/index.ts'
import { type Html, joined, stencil } from '../../platform/html/stencil.ts'

export type FilterChoice = { value: string; text: string }

interface Question {
  name: string
  legend: string
  choices: readonly FilterChoice[]
  chosen: readonly string[]
}

// Fifty answers a page, each the same tags: drawn as stencils.

type Kind = 'checkboxes' | 'radios'

const item = (kind: Kind, checked: boolean) =>
  stencil<{ id: string; name: string } & FilterChoice>(({ id, name, value, text }) => (
    <ChoiceItem kind={kind} id={id} name={name} choice={{ value, text }} checked={checked} />
  ))
const items = {
  checkboxes: { plain: item('checkboxes', false), checked: item('checkboxes', true) },
  radios: { plain: item('radios', false), checked: item('radios', true) },
}
const groups = {
  checkboxes: stencil<{ legend: string; answers: Html }>((hole) => (
    <Checkboxes name="filter" legend={hole.legend} legendSize="s" small>
      {hole.answers}
    </Checkboxes>
  )),
  radios: stencil<{ legend: string; answers: Html }>((hole) => (
    <Radios name="filter" legend={hole.legend} legendSize="s">
      {hole.answers}
    </Radios>
  )),
}

/** One question of the filters. The first answer has the name as its id, the others count on from 2, as in any form. */
export function filterChoices(kind: Kind, { name, legend, choices, chosen }: Question): Html {
  const answers = choices.map((choice, at) => {
    const { plain, checked } = items[kind]
    const id = at === 0 ? name : `${name}-${at + 1}`
    return (chosen.includes(choice.value) ? checked : plain)({ id, name, ...choice })
  })
  return groups[kind]({ legend, answers: joined(answers) })
}
