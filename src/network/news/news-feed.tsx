import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { NewsItem } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

interface Feed {
  hub: Hub
  items: readonly NewsItem[]
  publicUrl: string
}

const changedAt = (items: readonly NewsItem[], hub: Hub): string =>
  new Date(
    Math.max(hub.changed_at.getTime(), ...items.map((item) => item.changed_at.getTime())),
  ).toISOString()

const Link = (attributes: Record<string, string>) => h('link', attributes)

// One of these makes the whole feed unreadable (XML 1.0, 2.2), and neither people nor programs write them on purpose.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Atom (RFC 4287). Escaped as every page is; no name of a person stands in it. */
export function newsAtom({ hub, items, publicUrl }: Feed): string {
  const feed = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
    h('id', null, publicUrl + paths.news(hub.slug)),
    h('title', null, `News from ${hub.name}`),
    h('updated', null, changedAt(items, hub)),
    h('author', null, h('name', null, hub.name)),
    <Link href={publicUrl + paths.news(hub.slug)} />,
    <Link rel="self" type="application/atom+xml" href={publicUrl + paths.newsAtom(hub.slug)} />,
    items.map((item) =>
      h(
        'entry',
        null,
        h('id', null, `urn:uuid:${item.id}`),
        h('title', null, item.title),
        h('published', null, item.published_at.toISOString()),
        h('updated', null, item.changed_at.toISOString()),
        h('summary', null, item.summary),
        <Link href={publicUrl + paths.newsItem(hub.slug, item.id)} />,
      ),
    ),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed).replaceAll(forbidden, '')}`
}

/** JSON Feed 1.1. */
export const newsJson = ({ hub, items, publicUrl }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `News from ${hub.name}`,
    home_page_url: publicUrl + paths.news(hub.slug),
    feed_url: publicUrl + paths.newsJson(hub.slug),
    language: 'en-GB',
    items: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      url: publicUrl + paths.newsItem(hub.slug, item.id),
      title: item.title,
      summary: item.summary,
      content_text: item.body,
      date_published: item.published_at.toISOString(),
      date_modified: item.changed_at.toISOString(),
    })),
  })
