import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { meetStanding, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { isSure, NOT_SURE } from '../forms/sure-form.tsx'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { EditNews, NewsDesk } from './edit-news-views.tsx'
import { noNews, readNewsForm, typedNews } from './news-form.ts'
import { newsOf } from './news-pages.tsx'
import { listHeldComments, listNews } from './news-queries.ts'
import { publishNews, removeNews, saveNews } from './save-news.ts'

const DEED = 'publish_hub_news'

const doneWords = {
  saved: 'Saved. Everybody can read it within a minute.',
  removed: 'Removed, with its comments. Nobody reads it here any more.',
  decided: 'Done. Thank you for reading it.',
}

export const newsDeskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, DEED)
    const held = await listHeldComments(parts.db, hub.id)
    const items = await listNews(parts.db, hub.id, 100)
    return page('News', <NewsDesk {...{ hub, items, held }} done={doneOf(doneWords, asked)} />)
  }

async function itemOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, DEED)
  if (asked.params.id === 'new') return { hub, id: null, typed: noNews }
  const { item } = await newsOf(parts, asked)
  const typed = typedNews(item)
  return { hub, id: item.id, typed, stood: stoodOf(typed) }
}

export const editNewsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('News', <EditNews {...(await itemOf(parts, asked))} />)

export const editNewsDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await itemOf(parts, asked)
    const { hub, id } = model
    const by = { hub, person: asked.person }
    if (one(asked.form.do) === 'remove' && id !== null) {
      if (!isSure(asked)) return invalidForm('News', <EditNews {...model} unsure={NOT_SURE} />)
      await removeNews(parts, by, id)
      return redirect(`${paths.editNews(hub.slug)}?done=removed`)
    }
    const stood = stoodIn(asked.form)
    const form = readNewsForm(asked.form)
    if (form.kind === 'invalid') return invalidForm('News', <EditNews {...model} {...form} stood={stood} />)
    const done =
      id === null
        ? await publishNews(parts, { ...by, sending: sendingOf(asked) }, form.news)
        : await saveNews(parts, { ...by, id, stood }, form.news)
    if (done === true) return redirect(`${paths.editNews(hub.slug)}?done=saved`)
    const now = await itemOf(parts, asked)
    return savedMeanwhile('News', <EditNews {...now} {...meetStanding(form.typed, stood, now.typed)} />)
  }
