import { Card, PhoneLink, Tag } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { CardModel } from './result-card-rules.ts'

type Props = {
  card: CardModel
  /** The form that carries the sealed search; without it there is no list to keep things on. */
  formId?: string | undefined
}

/** One service among the results: what it is, why it is here, how to start, what is known of hours, cost and checks. */
export function ResultCard({ card, formId }: Props) {
  return (
    <Card
      heading={card.name}
      href={paths.service(card.id)}
      above={
        <>
          {card.demonstration && <Tag>Demonstration</Tag>} {card.organisation}
        </>
      }
      foot={
        <>
          <span>{card.checked}</span>{' '}
          {formId && (
            <button
              type="submit"
              form={formId}
              name="change"
              value={`${card.isOnList ? 'drop' : 'keep'}:${card.id}`}
              class="link-button"
            >
              {card.isOnList ? 'Take off my list' : 'Put on my list'}
              <span class="govuk-visually-hidden">: {card.name}</span>
            </button>
          )}
        </>
      }
    >
      <p class="result__summary">{card.summary}</p>
      {card.why && <p class="result__why">{card.why}</p>}
      <p class="result__start">
        {[card.where, card.start].filter(Boolean).join(' · ')}
        {card.number && (
          <span class="result__number">
            <PhoneLink number={card.number.number} demonstration={card.demonstration} />
          </span>
        )}
      </p>
      {card.facts.length > 0 && (
        <ul class="result__facts">
          {card.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
