import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { errorsIn, isId, typed } from '../forms/typed-fields.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import { ownHub } from '../hubs/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { EditNews, NewsDesk, type NewsErrors, type TypedNews } from './edit-news-views.tsx'
import { newsOf } from './news-pages.tsx'
import * as queries from './news-queries.ts'
import { WriteComment } from './news-views.tsx'

const DEED = 'publish_hub_news'
const nothing: TypedNews = { title: '', summary: '', body: '', comments: false }

export const newsDeskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, DEED)
    const held = await queries.listHeldComments(parts.db, hub.id)
    return page(
      'News',
      <NewsDesk hub={hub} items={await queries.listNews(parts.db, hub.id, 100)} held={held} />,
    )
  }

async function itemOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, DEED)
  if (asked.params.id === 'new') return { hub, id: null, typed: nothing }
  const { item } = await newsOf(parts, asked)
  const { title, summary, body, comments } = item
  return { hub, id: item.id, typed: { title, summary, body, comments } }
}

export const editNewsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('News', <EditNews {...(await itemOf(parts, asked))} />)

function readNews(form: AskedByPerson['form']): { given: TypedNews; errors: NewsErrors } {
  const given = {
    title: typed(form, 'title', 160),
    summary: typed(form, 'summary', 400),
    body: typed(form, 'body', 20_000),
    comments: one(form.comments) === 'yes',
  }
  const errors = errorsIn<keyof TypedNews>({
    title: given.title === '' && 'Write a title',
    summary: given.summary === '' && 'Say in a sentence what it is about',
    body: given.body === '' && 'Write what is new',
    comments: false,
  })
  return { given, errors }
}

export const editNewsDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await itemOf(parts, asked)
    const { hub, id } = model
    const at = parts.clock()
    const { person } = asked
    const noted = { person, about: 'hub', aboutId: hub.id, hubId: hub.id, at }
    if (one(asked.form.do) === 'remove' && id !== null) {
      await inTransaction(parts.db, async (tx) => {
        await queries.deleteNews(tx, { hubId: hub.id, id })
        await recordAudit(tx, { ...noted, deed: 'remove_news' })
      })
      return redirect(paths.editNews(hub.slug))
    }
    const { given, errors } = readNews(asked.form)
    if (Object.keys(errors).length > 0)
      return invalidForm('News', <EditNews {...model} typed={given} errors={errors} />)
    await inTransaction(parts.db, async (tx) => {
      const row = { ...given, changed_at: at }
      if (id === null)
        await queries.insertNews(tx, {
          ...row,
          ...{ hub_id: hub.id, published_at: at, written_by: person.personId },
        })
      else await queries.updateNews(tx, { hubId: hub.id, id }, row)
      await updateHub(tx, hub.id, { last_active_on: londonDate(at) })
      await recordAudit(tx, { ...noted, deed: 'save_news' })
    })
    parts.hubs.forget()
    return redirect(paths.editNews(hub.slug))
  }

export const decideCommentDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, DEED)
    const id = one(asked.form.comment)
    if (!isId(id)) throw new NotFound()
    const state = one(asked.form.do) === 'show' ? 'shown' : 'declined'
    await inTransaction(parts.db, (tx) =>
      queries.decideComment(tx, { hubId: hub.id, id }, { state, by: asked.person.personId }),
    )
    return redirect(paths.editNews(hub.slug))
  }

/** Only where this item allows comments: everywhere else there is no such page. */
async function commentable(parts: NetworkParts, asked: AskedByPerson) {
  const found = await newsOf(parts, asked)
  if (!found.item.comments) throw new NotFound()
  return found
}

export const commentPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('News', <WriteComment {...(await commentable(parts, asked))} sent={asked.query.sent === 'yes'} />)

export const commentDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const found = await commentable(parts, asked)
    const words = typed(asked.form, 'words', 2000)
    if (words === '') return invalidForm('News', <WriteComment {...found} error="Write a few words" />)
    const { personId, name } = asked.person
    await inTransaction(parts.db, (tx) =>
      queries.insertComment(tx, {
        ...{ news_item_id: found.item.id, person_id: personId, name, words },
        ...{ written_at: parts.clock(), decided_by: null },
      }),
    )
    return redirect(`${paths.commentNews(found.hub.slug, found.item.id)}?sent=yes`)
  }
