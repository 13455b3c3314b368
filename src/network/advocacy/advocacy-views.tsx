import { BackLink, Card } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { AdvocacyAsk } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

export interface AsksProps {
  hub: Hub
  asks: readonly AdvocacyAsk[]
}

export const Answered = ({ ask: { answer, answered_on } }: { ask: AdvocacyAsk }) =>
  answer === null || answered_on === null ? (
    <p>No answer yet.</p>
  ) : (
    <p class="keep-lines">
      <strong>Answer, {longDate(answered_on)}:</strong> {answer}
    </p>
  )

/** What people of this hub asked for in public, and what they heard (S0.20). */
export function AskList({ hub, asks }: AsksProps) {
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>What we asked for</h1>
      <p class="measure">
        People of this hub ask those who decide to invest in recovery. Here is what they asked, and the
        answers.
      </p>
      <p>
        <a href={paths.asking}>Words for asking</a>: letters to begin with.
      </p>
      {asks.length === 0 && <p>Nothing is written down here yet.</p>}
      {asks.map((ask) => (
        <Card key={ask.id} heading={ask.asked_of} headingLevel={2} above={`Asked ${longDate(ask.asked_on)}`}>
          <p class="keep-lines">{ask.what}</p>
          <Answered ask={ask} />
        </Card>
      ))}
    </>
  )
}
