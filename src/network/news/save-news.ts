import { recordAudit } from '../../people/index.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { auditOfHub } from '../hubs/hub-audit.ts'
import type { TypedNews } from './news-form.ts'
import { deleteNews, insertNews, updateNews } from './news-queries.ts'

/** `id` is null for what is written for the first time: it is public at once. */
export const saveNews = (
  parts: HubParts,
  by: ByCoordinator,
  id: string | null,
  news: TypedNews,
): Promise<boolean> =>
  doForHub(parts, by, { deed: 'save_news' }, async (tx, { at }) => {
    const row = { ...news, changed_at: at }
    const first = { hub_id: by.hub.id, published_at: at, written_by: by.person.personId }
    if (id === null) await insertNews(tx, { ...row, ...first })
    else await updateNews(tx, { hubId: by.hub.id, id }, row)
    return true
  })

/** Gone from every page at once, with its comments. It does not wake a resting hub. */
export const removeNews = ({ db, clock }: HubParts, { hub, person }: ByCoordinator, id: string) =>
  inTransaction(db, async (tx) => {
    await deleteNews(tx, { hubId: hub.id, id })
    await recordAudit(tx, auditOfHub('remove_news', { person, hub, at: clock() }))
  })
