import { QuietLinkList } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { AdvocacyAsk, AreaAmbition, NewsItem } from './tables.ts'

interface Props {
  hub: Hub
  ambition: AreaAmbition | null
  asks: readonly AdvocacyAsk[]
  news: readonly NewsItem[]
}

/** What people of an area do together, on their hub's page. What there is nothing of has no shelf. */
export function AreaLines({ hub, ambition, asks, news }: Props) {
  return (
    <>
      {news.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">News</h2>
          <QuietLinkList
            links={news.map(({ id, title, published_at }) => ({
              href: paths.newsItem(hub.slug, id),
              text: title,
              note: longDate(londonDate(published_at)),
            }))}
          />
          <p>
            <a href={paths.news(hub.slug)}>All news from {hub.name}</a>
          </p>
        </section>
      )}
      <section aria-labelledby="together">
        <h2 id="together">What this area does together</h2>
        <QuietLinkList
          links={[
            ...(ambition?.shown
              ? [{ href: paths.becoming(hub.slug), text: 'What this area would like to become' }]
              : []),
            { href: paths.keptInArea(hub.slug), text: 'How many here keep each commitment' },
            ...(asks.length > 0
              ? [{ href: paths.asks(hub.slug), text: 'What we asked for, and the answers' }]
              : []),
          ]}
        />
      </section>
    </>
  )
}
