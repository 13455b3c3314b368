import { drawn } from '../../platform/html/stencil.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { NewsItem } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

export interface NewsOfHub {
  hub: Hub
  items: readonly NewsItem[]
}

interface NewsMail {
  to: string
  /** One for a person and a week or month. */
  messageId: string
  news: readonly NewsOfHub[]
  stopCode: string
  publicUrl: string
}

const WHY = 'You asked for this. You can choose other hubs, or how often it comes'

/** What is new, as links. Nothing in it loads, and no link tells who followed it. */
export function newsMail({ to, messageId, news, stopCode, publicUrl }: NewsMail): Mail {
  const stop = publicUrl + paths.stopNews(stopCode)
  const choose = publicUrl + paths.newsByEmail
  const linkTo = (hub: Hub, item: NewsItem) => publicUrl + paths.newsItem(hub.slug, item.id)
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
    text: `${parts.join('\n\n\n')}\n\n\n${WHY}:\n${choose}\n\nStop these messages:\n${stop}\n`,
    html: drawn(
      <>
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
          {WHY}: <a href={choose}>news by e-mail</a>.
        </p>
        <p>
          <a href={stop}>Stop these messages</a>
        </p>
      </>,
    ).text,
  }
}
