import { ButtonLink, InsetText } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import { FetchAnswerLink } from '../questions/fetch-answer-link.tsx'
import type { HubModel } from './hub-model.ts'
import { promiseWords } from './hub-words.ts'

export function Resting({ model: { hub, reads } }: { model: HubModel }) {
  return (
    <InsetText>
      <p>
        <strong>This hub is resting.</strong> It has been quiet since {longDate(hub.last_active_on)}.
      </p>
      <p>
        You can still ask.{' '}
        {reads.also
          ? `${reads.also.name} reads your question as well, so that somebody answers.`
          : 'An answer may take longer than usual.'}
      </p>
    </InsetText>
  )
}

export function AskThisHub({ model: { hub, resting, reads } }: { model: HubModel }) {
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">Ask this hub</h2>
      <p class="measure">
        Ask what there is, who to talk to, or how to take part.{' '}
        {resting
          ? `If you ask today, a person answers by ${longDate(reads.promised)}.`
          : `${promiseWords(hub)}. ${hub.hours_words}`}
      </p>
      <ButtonLink href={paths.askHub(hub.slug)}>Ask {hub.name}</ButtonLink>
      <FetchAnswerLink />
      <p class="measure small">
        {hub.out_of_hours_words} A hub is not for emergencies: see{' '}
        <a href={guidancePaths.urgentHelp}>urgent help</a>.
      </p>
    </section>
  )
}
