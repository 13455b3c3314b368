import { recordAudit } from '../../people/index.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type NotReplaced, whyNotReplace } from '../../platform/http/stood.ts'
import { type ByCoordinator, type ByEditor, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { auditOfHub } from '../hubs/hub-audit.ts'
import { type TypedNews, typedNews } from './news-form.ts'
import { deleteNews, insertNews, lockNews, updateNews } from './news-queries.ts'

/** Public at once. */
export const publishNews = (parts: HubParts, by: ByCoordinator, news: TypedNews): Promise<boolean> =>
  doForHub(parts, by, { deed: 'save_news' }, async (tx, { at }) => {
    const first = { hub_id: by.hub.id, published_at: at, written_by: by.person.personId }
    await insertNews(tx, { ...news, ...first, changed_at: at })
    return true
  })

export const saveNews = (parts: HubParts, by: ByEditor, given: TypedNews): Promise<true | NotReplaced> =>
  doForHub<NotReplaced>(parts, by, { deed: 'save_news' }, async (tx, { at }) => {
    const of = { hubId: by.hub.id, id: by.id }
    const why = whyNotReplace(await lockNews(tx, of), { shows: typedNews, stood: by.stood, given })
    if (why) return why
    await updateNews(tx, of, { ...given, changed_at: at })
    return true
  })

/** Gone from every page at once, with its comments. It does not wake a resting hub. */
export const removeNews = ({ db, clock }: HubParts, { hub, person }: ByCoordinator, id: string) =>
  inTransaction(db, async (tx) => {
    await deleteNews(tx, { hubId: hub.id, id })
    await recordAudit(tx, auditOfHub('remove_news', { person, hub, at: clock() }))
  })
