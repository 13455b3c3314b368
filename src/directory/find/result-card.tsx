import { Card, CardFacts, PhoneLink, Tag } from '../../design-system/index.ts'
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
          <span>{card.checked}</span>
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
      <p>{card.summary}</p>
      {card.why.length > 0 && <p class="quiet small">{card.why.join(' · ')}</p>}
      {card.where && <p>{card.where}</p>}
      {(card.start || card.number) && (
        <p>
          {card.start && <strong>{card.start}</strong>}
          {card.start && card.number && ' · '}
          {card.number && <PhoneLink number={card.number.number} demonstration={card.demonstration} />}
        </p>
      )}
      <CardFacts facts={card.facts} />
    </Card>
  )
}
