import { BandHeading, VisuallyHidden } from '../../design-system/index.ts'
import { Finished, type Html, nothing, stencil } from '../../platform/html/stencil.ts'
import { paths } from '../paths.ts'
import { servicesInWords } from './band-words.ts'
import { cardList } from './card-list.tsx'
import type { OwnList } from './noted-view.tsx'
import type { BandModel } from './results-model.ts'

type Frame = Record<'id' | 'heading' | 'count' | 'explanation', string> & Record<'cards' | 'more', Html>

const frame = stencil<Frame>((hole) => (
  <section aria-labelledby={hole.id}>
    <BandHeading heading={hole.heading} count={hole.count} id={hole.id}>
      {hole.explanation}
    </BandHeading>
    {hole.cards}
    {hole.more}
  </section>
))
const moreLink = stencil<{ href: string; count: number; heading: string }>((hole) => (
  <p>
    <a href={hole.href}>
      Show all {hole.count} <VisuallyHidden>under “{hole.heading}”</VisuallyHidden>
    </a>
  </p>
))

/** One band of the first page of results: its first cards, and the way to the rest. */
export function ResultsBand({ band, list }: { band: BandModel; list: OwnList }) {
  const { name, heading, count, explanation, cards } = band
  const more =
    count > cards.length && name !== 'further'
      ? moreLink({ href: paths.resultsBand(list.sealed, name, 1), count, heading })
      : nothing
  return (
    <Finished
      html={frame({
        ...{ heading, explanation, more },
        id: `band-${name}`,
        count: servicesInWords(count),
        cards: cardList(cards, list),
      })}
    />
  )
}
