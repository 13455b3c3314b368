import { Card, PhoneLink, Tag, VisuallyHidden } from '../../design-system/index.ts'
import { Finished, type Html, joined, nothing, stencil } from '../../platform/html/stencil.ts'
import { paths } from '../paths.ts'
import type { CardModel } from './result-card-rules.ts'

// A page of results holds fourteen cards with the same tags: drawn as stencils, they cost a tenth.

type Frame = Record<'name' | 'href' | 'organisation' | 'summary' | 'start' | 'checked', string> &
  Record<'tag' | 'why' | 'where' | 'number' | 'facts' | 'button', Html>

const frame = stencil<Frame>((hole) => (
  <Card
    heading={hole.name}
    href={hole.href}
    above={
      <>
        {hole.tag} {hole.organisation}
      </>
    }
    foot={
      <>
        <span>{hole.checked}</span> {hole.button}
      </>
    }
  >
    <p class="result__summary">{hole.summary}</p>
    {hole.why}
    {hole.where}
    <p class="result__start">
      {hole.start} {hole.number}
    </p>
    {hole.facts}
  </Card>
))
const demonstrationTag = stencil(() => <Tag>Demonstration</Tag>)
const whyLine = stencil<{ why: string }>((hole) => <p class="result__why">{hole.why}</p>)
const whereLine = stencil<{ where: string }>((hole) => <p class="result__where">{hole.where}</p>)
const numberLink = (demonstration: boolean) =>
  stencil<{ before: string; number: string; uri: string }>((hole) => (
    <span class="result__number">
      {hole.before}
      <PhoneLink number={hole.number} uri={hole.uri} demonstration={demonstration} />
    </span>
  ))
const [realNumber, shownNumber] = [numberLink(false), numberLink(true)]
const factList = stencil<{ facts: Html }>((hole) => <ul class="result__facts">{hole.facts}</ul>)
const factLine = stencil<{ fact: string }>((hole) => <li>{hole.fact}</li>)
const listButton = stencil<{ form: string; change: string; words: string; name: string }>((hole) => (
  <button type="submit" form={hole.form} name="change" value={hole.change} class="link-button">
    {hole.words}
    <VisuallyHidden>: {hole.name}</VisuallyHidden>
  </button>
))

function buttonOf({ id, name, isOnList }: CardModel, form: string): Html {
  const [deed, words] = isOnList ? ['drop', 'Take off my list'] : ['keep', 'Put on my list']
  return listButton({ form, change: `${deed}:${id}`, words, name })
}

function numberOf({ number, demonstration }: CardModel): Html {
  if (number === null) return nothing
  return (demonstration ? shownNumber : realNumber)(number)
}

/** One service among the results: what it is, why it is here, how to start, what is known of hours, cost and checks. */
export function resultCard(card: CardModel, formId?: string): Html {
  const { id, name, organisation, summary, checked, facts } = card
  return frame({
    ...{ name, organisation, summary, checked },
    href: paths.service(id),
    tag: card.demonstration ? demonstrationTag({}) : nothing,
    why: card.why === null ? nothing : whyLine({ why: card.why }),
    where: card.where === null ? nothing : whereLine({ where: card.where }),
    start: card.start ?? '',
    number: numberOf(card),
    facts:
      facts.length === 0 ? nothing : factList({ facts: joined(facts.map((fact) => factLine({ fact }))) }),
    button: formId === undefined ? nothing : buttonOf(card, formId),
  })
}

type Props = {
  card: CardModel
  /** The form that carries the sealed search; without it there is no list to keep things on. */
  formId?: string | undefined
}

export const ResultCard = ({ card, formId }: Props) => <Finished html={resultCard(card, formId)} />
