import { InsetText } from '../../design-system/index.ts'
import { guidancePaths, MINUTES_TO_WRITE_DOWN } from '../../guidance/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { KEPT_DAYS } from './question.ts'

interface Sent {
  /** Five words that fetch the answer. */
  fetch: string
  promised: string
  way: string
  /** The address of this site, without a slash at the end. */
  site: string
}

const comesBy: Record<string, string> = {
  words: 'You fetch the answer with these words.',
  email: 'The answer comes by e-mail. You can also fetch it with these words.',
  phone: 'Somebody rings you, at a time that you said is safe. These words show whether it was answered.',
  text: 'The answer comes by text. These words show whether it was answered.',
}

const FiveWords = ({ fetch, site }: Pick<Sent, 'fetch' | 'site'>) => (
  <InsetText>
    <p>Your five words:</p>
    <p class="lead">
      <strong>{fetch}</strong>
    </p>
    <p>
      Write them down now, if that is safe. They open the answer at{' '}
      <strong>{`${site.replace(/^https?:\/\//, '')}${paths.hubAnswer}`}</strong>
    </p>
    <p>
      This page shows them for {MINUTES_TO_WRITE_DOWN} minutes. Until then, Back or the history of this
      browser leads here too. <a href={guidancePaths.stayingSafe}>How to stay safe on a shared device</a>
    </p>
  </InsetText>
)

/** The link that showed the words, once its minutes are over. */
export const WordsClosed = () => (
  <>
    <h1>This page has closed</h1>
    <p class="measure">
      Your question has arrived. Words that open an answer are shown for {MINUTES_TO_WRITE_DOWN} minutes, so
      that nobody else finds them here later.
    </p>
    <p class="measure">
      If you wrote them down, you can <a href={paths.hubAnswer}>read the answer</a>. Without them we cannot
      find it. You can <a href={paths.hubs}>ask a hub again</a>, and get new words.
    </p>
    <p>
      <a href={guidancePaths.stayingSafe}>Staying safe on this site</a> ·{' '}
      <a href={guidancePaths.urgentHelp}>Urgent help</a>
    </p>
  </>
)

export function AskedHubPage({ hub, fetch, promised, way, site }: Sent & { hub: Hub }) {
  return (
    <>
      <h1>Thank you. {hub.name} has it</h1>
      <FiveWords fetch={fetch} site={site} />
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
export function AskedClosedHub({ closed, now, fetch, promised, way, site }: ClosedProps) {
  return (
    <>
      <h1>{now ? `${now.name} has your question now` : `${closed} has closed`}</h1>
      <FiveWords fetch={fetch} site={site} />
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
