import { drawn } from '../../platform/html/stencil.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { NewsItem } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

export interface NewsOfHub {
  hub: Pick<Hub, 'name' | 'slug'>
  items: readonly Pick<NewsItem, 'id' | 'title' | 'summary'>[]
}

interface NewsMail {
  to: string
  /** One for a person and a week or month. */
  messageId: string
  news: readonly NewsOfHub[]
  stopCode: string
  publicUrl: string
}

// First, so that a list of messages shows no title of the news.
const WHY =
  'You asked for the news of your hubs by e-mail. It is below. You choose which hubs, and how often it comes.'
const CHOOSE = 'Choose hubs, or how often'
const STOP = 'Stop these messages'

/** What is new, as links. Nothing in it loads, and no link tells who followed it. */
export function newsMail({ to, messageId, news, stopCode, publicUrl }: NewsMail): Mail {
  const stop = publicUrl + paths.stopNews(stopCode)
  const choose = publicUrl + paths.newsByEmail
  const linkTo = (hub: Pick<Hub, 'slug'>, item: Pick<NewsItem, 'id'>) =>
    publicUrl + paths.newsItem(hub.slug, item.id)
  const parts = news.map(({ hub, items }) =>
    [hub.name, ...items.map((item) => `${item.title}\n${item.summary}\n${linkTo(hub, item)}`)].join('\n\n'),
  )
  return {
    to,
    kind: 'hub_news',
    messageId,
    subject: 'News from your hubs',
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      // RFC 8058: the button of the mailbox stops it with one click. The mail server has to sign both headers (DKIM).
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    text: `${WHY}\n\n${parts.join('\n\n\n')}\n\n\n${CHOOSE}:\n${choose}\n\n${STOP}:\n${stop}\n`,
    html: drawn(
      <>
        <p>{WHY}</p>
        {news.map(({ hub, items }) => (
          <>
            <h2>{hub.name}</h2>
            {items.map((item) => (
              <p key={item.id}>
                <a href={linkTo(hub, item)}>{item.title}</a>
                <br />
                {item.summary}
              </p>
            ))}
          </>
        ))}
        <p>
          <a href={choose}>{CHOOSE}</a>
        </p>
        <p>
          <a href={stop}>{STOP}</a>
        </p>
      </>,
    ).text,
  }
}
