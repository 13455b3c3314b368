import { Card, PhoneLink, Tag, VisuallyHidden } from '../../design-system/index.ts'
import { Finished, type Html, joined, nothing, stencil } from '../../platform/html/stencil.ts'
import { paths, type ResultsPlace } from '../paths.ts'
import { CHANGE_FORM } from './change-form.tsx'
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

/** The search that a card is a result of; the way back to it, and the list, travel with its link. */
interface CardSearch {
  sealed: string
  at?: ResultsPlace | undefined
}

/** One press puts a service on the visitor's list, or takes it off: a button of the form that carries the search. */
export function listButtonOf({ id, name, isOnList }: Pick<CardModel, 'id' | 'name' | 'isOnList'>): Html {
  const [deed, words] = isOnList ? ['drop', 'Take off my list'] : ['keep', 'Put on my list']
  return listButton({ form: CHANGE_FORM, change: `${deed}:${id}`, words, name })
}

function numberOf({ number, demonstration }: CardModel): Html {
  if (number === null) return nothing
  return (demonstration ? shownNumber : realNumber)(number)
}

/** One service among the results: what it is, why it is here, how to start, what is known of hours, cost and checks. */
export function resultCard(card: CardModel, search?: CardSearch): Html {
  const { id, name, organisation, summary, checked, facts } = card
  return frame({
    ...{ name, organisation, summary, checked },
    href: search ? paths.resultService(search.sealed, id, search.at) : paths.service(id),
    tag: card.demonstration ? demonstrationTag({}) : nothing,
    why: card.why === null ? nothing : whyLine({ why: card.why }),
    where: card.where === null ? nothing : whereLine({ where: card.where }),
    start: card.start ?? '',
    number: numberOf(card),
    facts:
      facts.length === 0 ? nothing : factList({ facts: joined(facts.map((fact) => factLine({ fact }))) }),
    button: search ? listButtonOf(card) : nothing,
  })
}

type Props = {
  card: CardModel
  /** Without it there is no list to keep things on, and nothing to come back to. */
  search?: CardSearch | undefined
}

export const ResultCard = ({ card, search }: Props) => <Finished html={resultCard(card, search)} />
