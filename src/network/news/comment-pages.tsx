import { recordAudit } from '../../people/index.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId, typedLines } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { newsOf } from './news-pages.tsx'
import { decideComment, insertComment } from './news-queries.ts'
import { WriteComment } from './news-views.tsx'

export const decideCommentDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'publish_hub_news')
    const id = one(asked.form.comment)
    if (!isId(id)) throw new NotFound()
    const state = one(asked.form.do) === 'show' ? 'shown' : 'declined'
    await inTransaction(parts.db, async (tx) => {
      if (!(await decideComment(tx, { hubId: hub.id, id }, { state, by: asked.person.personId }))) return
      const deed = state === 'shown' ? 'show_comment' : 'decline_comment'
      await recordAudit(tx, {
        ...{ person: asked.person, deed, about: 'news_comment', aboutId: id },
        ...{ hubId: hub.id, at: parts.clock() },
      })
    })
    return redirect(`${paths.editNews(hub.slug)}?done=decided`)
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
    const words = typedLines(asked.form, 'words', 2000)
    if (words === '') return invalidForm('News', <WriteComment {...found} error="Write a few words" />)
    const { personId, name } = asked.person
    const comment = { news_item_id: found.item.id, person_id: personId, name, words }
    await inTransaction(parts.db, (tx) =>
      insertComment(tx, { ...comment, written_at: parts.clock(), decided_by: null }),
    )
    return redirect(`${paths.commentNews(found.hub.slug, found.item.id)}?sent=yes`)
  }
