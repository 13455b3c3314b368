import { BackLink, InsetText } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { AreaAmbition } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

interface Props {
  hub: Hub
  ambition: AreaAmbition
  partners: readonly { name: string; agreed_on: string }[]
  endorsements: readonly { body: string; role: string; statement: string; confirmed_on: string }[]
  today: string
}

/**
 * What an area would like to become (S4.2, S1.18, S1.19): who agreed and when, what comes first, what is not done yet.
 */
export function Becoming({ hub, ambition, partners, endorsements, today }: Props) {
  const { becoming, first_steps, not_yet, agreed_on, review_on } = ambition
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>What {hub.area_words} would like to become</h1>
      <p class="measure keep-lines">{becoming}</p>
      <p class="quiet">
        Agreed on {longDate(agreed_on)}.{' '}
        {review_on < today
          ? `It was to be looked at again on ${longDate(review_on)}, and has not been yet.`
          : `It is looked at again on ${longDate(review_on)}.`}
      </p>
      {first_steps.length > 0 && (
        <section aria-labelledby="first">
          <h2 id="first">What comes first</h2>
          <ul class="measure">
            {first_steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      )}
      {not_yet && (
        <section aria-labelledby="not-yet">
          <h2 id="not-yet">What we do not do yet</h2>
          <p class="measure keep-lines">{not_yet}</p>
        </section>
      )}
      {partners.length > 0 && (
        <section aria-labelledby="partners">
          <h2 id="partners">Who agreed</h2>
          <ul>
            {partners.map(({ name, agreed_on: since }) => (
              <li key={name}>
                {name}, <span class="quiet">{longDate(since)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {endorsements.length > 0 && (
        <section aria-labelledby="behind">
          <h2 id="behind">Who stands behind it</h2>
          {endorsements.map(({ body, role, statement, confirmed_on }) => (
            <InsetText key={`${body} ${role}`}>
              <p class="keep-lines">{statement}</p>
              <p class="quiet">
                {role}, {body}. Confirmed by two people on {longDate(confirmed_on)}.
              </p>
            </InsetText>
          ))}
        </section>
      )}
      <p class="small measure">
        Becoming trauma-informed is a direction. Nobody is certified here, and no area is ranked.
      </p>
    </>
  )
}
