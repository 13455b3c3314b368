import type { VNode } from 'preact'
import {
  BackLink,
  BandHeading,
  Button,
  InsetText,
  QuietLinkList,
  TextInput,
} from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { servicesInWords } from '../find/band-words.ts'
import { LONGEST_PLACE } from '../find/find-form.ts'
import { MoreOfBand } from '../find/more-of-band.tsx'
import type { PlainBand } from '../find/plain-bands.ts'
import { ResultCard } from '../find/result-card.tsx'
import { paths } from '../paths.ts'
import type { Topic, TopicGroup } from './topics-model.ts'

/** One list, by what is hard. What help is called stands on pages of its own, and is not repeated here. */
export function TopicList({ groups }: { groups: readonly TopicGroup[] }) {
  return (
    <>
      <h1>What is hard at the moment?</h1>
      <p class="measure">
        Choose what is nearest, to see services for it. You do not need to know what it is called, or to be
        sure.
      </p>
      {groups.map(({ label, topics }, index) => (
        <section key={label} aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`}>{label}</h2>
          <QuietLinkList
            columns
            links={topics.map(({ code, label: text }) => ({ href: paths.topic(code), text }))}
          />
        </section>
      ))}
      <section aria-labelledby="other-ways">
        <h2 id="other-ways">None of these?</h2>
        <QuietLinkList
          links={[
            { href: paths.home, text: 'Say it in your own words' },
            {
              href: guidancePaths.finder,
              text: 'Not sure what would help',
              note: 'A few questions. You choose what to say',
            },
            {
              href: guidancePaths.kinds,
              text: 'Kinds of support, A to Z',
              note: 'If you know what it is called',
            },
          ]}
        />
      </section>
    </>
  )
}

export interface TopicModel {
  topic: Topic
  bands: PlainBand[]
  /** The database does not answer: only what is in memory is here. */
  isAway: boolean
}

/** A fixed page that says nothing about who reads it; giving a place goes on by POST. */
export function TopicPage({
  model: { topic, bands, isAway },
  panel,
}: {
  model: TopicModel
  panel: VNode | null
}) {
  const total = bands.reduce((sum, band) => sum + band.count, 0)
  return (
    <>
      <BackLink href={paths.topics}>All topics</BackLink>
      {panel}
      <h1>{topic.label}</h1>
      {topic.about && <p class="measure">{topic.about}</p>}
      <form
        method="post"
        action={paths.find}
        class="find-form"
        autocomplete="off"
        aria-label="Find it nearby"
      >
        <input type="hidden" name={topic.facet === 'need' ? 'need' : 'kind'} value={topic.id} />
        <TextInput
          name="place"
          label="Where?"
          hint="A town, or the first half of your postcode"
          maxLength={LONGEST_PLACE}
          spellcheck={false}
        />
        <Button>Find it nearby</Button>
      </form>
      {isAway && (
        <InsetText>
          <p>
            <strong>Most services are not available just now.</strong> Something on our side does not answer.
            Please try again in a minute. What is below works all the time.
          </p>
        </InsetText>
      )}
      {total === 0 && !isAway && (
        <p>We know of no service for this yet. The helplines under Urgent help are open to anyone.</p>
      )}
      {bands
        .filter((band) => band.count > 0)
        .map((band) => (
          <section key={band.heading}>
            <BandHeading heading={band.heading} count={servicesInWords(band.count)} />
            {band.cards.map((card) => (
              <ResultCard key={card.id} card={card} />
            ))}
            <MoreOfBand band={band}>Give a place above to see those that you can reach.</MoreOfBand>
          </section>
        ))}
    </>
  )
}
