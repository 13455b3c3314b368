import { QuietLinkList } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub, HubQuestion } from '../tables.ts'
import { forgottenOn } from './question.ts'

type Closed = Pick<HubQuestion, 'state' | 'answered_at'>

/** When a question was closed and when it goes; nothing of one that waits. */
export function closedWords({ state, answered_at }: Closed): string {
  if (answered_at === null) return ''
  const on = londonDate(answered_at)
  const done = state === 'answered' ? 'Answered' : 'Set aside'
  return `${done} on ${longDate(on)}. Deleted after ${longDate(forgottenOn(on))}`
}

/** The way back to an answer for those who gave it, until it is forgotten. */
export function ClosedQuestions({ hub, closed }: { hub: Hub; closed: readonly HubQuestion[] }) {
  if (closed.length === 0) return null
  return (
    <section aria-labelledby="answered-lately">
      <h2 id="answered-lately">Answered lately</h2>
      <QuietLinkList
        links={closed.map((question) => ({
          href: paths.hubQuestion(hub.slug, question.id),
          text: question.name ? `A question from ${question.name}` : 'A question',
          note: closedWords(question),
        }))}
      />
    </section>
  )
}
