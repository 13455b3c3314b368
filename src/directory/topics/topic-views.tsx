import type { VNode } from 'preact'
import { BackLink, BandHeading, Button, QuietLinkList, TextInput } from '../../design-system/index.ts'
import { servicesInWords } from '../find/band-words.ts'
import { LONGEST_PLACE } from '../find/find-form.ts'
import { MoreOfBand } from '../find/more-of-band.tsx'
import { ResultCard } from '../find/result-card.tsx'
import type { CardModel } from '../find/result-card-rules.ts'
import { paths } from '../paths.ts'
import type { Topic } from './topics-model.ts'

export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const links = (facet: Topic['facet']) =>
    topics
      .filter((topic) => topic.facet === facet)
      .map(({ code, label }) => ({ href: paths.topic(code), text: label }))
  return (
    <>
      <h1>Topics</h1>
      <p>You do not need to know what it is called. Choose what is nearest, or type it in your own words.</p>
      <section aria-labelledby="hard">
        <h2 id="hard">What is hard at the moment</h2>
        <QuietLinkList columns links={links('need')} />
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">Kinds of support</h2>
        <QuietLinkList columns links={links('kind_of_support')} />
      </section>
    </>
  )
}

export interface TopicModel {
  topic: Topic
  bands: { heading: string; count: number; cards: CardModel[] }[]
}

/** A fixed page that says nothing about who reads it; giving a place goes on by POST. */
export function TopicPage({ model: { topic, bands }, panel }: { model: TopicModel; panel: VNode | null }) {
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
      {total === 0 && (
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
