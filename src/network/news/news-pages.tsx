import { type Answer, file, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { newsAtom, newsJson } from './news-feed.tsx'
import { findNews, listNews, listShownComments } from './news-queries.ts'
import { NewsList, NewsPage } from './news-views.tsx'

const MOST = 30

export const newsPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    return page('News', <NewsList hub={hub} items={await listNews(parts.db, hub.id, MOST)} />)
  }

export async function newsOf(parts: NetworkParts, asked: Asked) {
  const hub = await hubOf(parts, asked)
  const id = asked.params.id ?? ''
  const item = isId(id) ? await findNews(parts.db, hub.id, id) : undefined
  if (!item) throw new NotFound()
  return { hub, item }
}

export const newsItemPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await newsOf(parts, asked)
    const comments = found.item.comments ? await listShownComments(parts.db, found.item.id) : []
    return page('News', <NewsPage {...found} comments={comments} />)
  }

async function feedOf(parts: NetworkParts, asked: Asked) {
  const hub = await hubOf(parts, asked)
  return { hub, items: await listNews(parts.db, hub.id, MOST), publicUrl: parts.publicUrl() }
}

export const newsAtomFile =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> =>
    file('application/atom+xml; charset=utf-8', newsAtom(await feedOf(parts, asked)))

export const newsJsonFile =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> =>
    file('application/feed+json; charset=utf-8', newsJson(await feedOf(parts, asked)))
