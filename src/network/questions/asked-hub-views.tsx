import { InsetText } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { KEPT_DAYS } from './question.ts'

interface Sent {
  /** Five words that fetch the answer. */
  fetch: string
  promised: string
  way: string
}

const comesBy: Record<string, string> = {
  words: 'You fetch the answer with these words.',
  email: 'The answer comes by e-mail. You can also fetch it with these words.',
  phone: 'Somebody rings you, at a time that you said is safe. These words show whether it was answered.',
  text: 'The answer comes by text. These words show whether it was answered.',
}

const FiveWords = ({ fetch }: { fetch: string }) => (
  <InsetText>
    <p>Your five words:</p>
    <p class="lead">
      <strong>{fetch}</strong>
    </p>
    <p>Write them down if that is safe. We cannot show them again.</p>
  </InsetText>
)

export function AskedHubPage({ hub, fetch, promised, way }: Sent & { hub: Hub }) {
  return (
    <>
      <h1>Thank you. {hub.name} has it</h1>
      <FiveWords fetch={fetch} />
      <h2>What happens next</h2>
      <ol class="measure">
        <li>A person who looks after {hub.name} reads it.</li>
        <li>They answer by {longDate(promised)}.</li>
        <li>{comesBy[way] ?? comesBy.words}</li>
        <li>If nobody has answered by then, they are reminded each working day.</li>
      </ol>
      <p class="measure">{hub.out_of_hours_words}</p>
      <p>
        <a href={paths.hubAnswer}>Fetch the answer</a> · <a href={paths.hub(hub.slug)}>Back to {hub.name}</a>{' '}
        · <a href={guidancePaths.urgentHelp}>Urgent help</a>
      </p>
    </>
  )
}

interface ClosedProps extends Sent {
  /** The name of the hub that was asked. */
  closed: string
  /** Which hub has the question now; null when it does not wait any more. */
  now: Hub | null
}

/** The same link after the hub has closed: what becomes of the question, and the words as they were. */
export function AskedClosedHub({ closed, now, fetch, promised, way }: ClosedProps) {
  return (
    <>
      <h1>{now ? `${now.name} has your question now` : `${closed} has closed`}</h1>
      <FiveWords fetch={fetch} />
      <h2>What happens now</h2>
      {now ? (
        <ol class="measure">
          <li>
            {closed} has closed. Your question was not lost: it went on to {now.name}.
          </li>
          <li>A person there reads it. You were told {longDate(promised)}, and they know that day.</li>
          <li>{comesBy[way] ?? comesBy.words}</li>
        </ol>
      ) : (
        <p class="measure">
          Your question is not waiting any more. Your five words show what was answered, for {KEPT_DAYS} days
          after the answer. You can also ask another hub.
        </p>
      )}
      <p>
        <a href={paths.hubAnswer}>Fetch the answer</a> ·{' '}
        {now ? <a href={paths.hub(now.slug)}>See {now.name}</a> : <a href={paths.hubs}>Find another hub</a>} ·{' '}
        <a href={guidancePaths.urgentHelp}>Urgent help</a>
      </p>
    </>
  )
}
