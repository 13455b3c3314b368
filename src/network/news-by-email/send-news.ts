import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import type { NewsItem } from '../area-work/tables.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import * as queries from './news-by-email-queries.ts'
import { beganOn, isByDay, isDue } from './news-by-email-rules.ts'
import { type NewsOfHub, newsMail } from './news-emails.tsx'

interface Parts extends Pick<NetworkParts, 'db' | 'hubs' | 'publicUrl'> {
  /** The e-mail address of a person who signs in; null for one who left or was shut out. */
  addressOf: (personId: string) => Promise<string | null>
}

/** In the order of the list of hubs. */
function byHub(hubs: readonly Hub[], items: readonly NewsItem[]): NewsOfHub[] {
  const own = Map.groupBy(items, ({ hub_id }) => hub_id)
  return hubs.flatMap((hub) => {
    const ofHub = own.get(hub.id)
    return ofHub ? [{ hub, items: ofHub }] : []
  })
}

/**
 * Tells everybody whose week or month has begun what is new at their hubs; whoever has nothing new gets nothing. However
 * often it runs, each piece of news goes to each person once. Returns how many messages were written.
 */
export async function sendNews(parts: Parts, now: Date): Promise<number> {
  if (!isByDay(now)) return 0
  const today = londonDate(now)
  // A transaction never asks for a second connection: with one left, it would wait for itself.
  const hubs = await parts.hubs.list()
  let written = 0
  for (const { personId } of (await queries.listWishes(parts.db)).filter((wish) => isDue(wish, today))) {
    const to = await parts.addressOf(personId)
    await inTransaction(parts.db, async (tx) => {
      const wish = await queries.lockWish(tx, personId)
      if (!wish || !isDue(wish, today)) return
      const hubIds = await queries.listWishedHubs(tx, personId)
      const items = await queries.listNewsBetween(tx, hubIds, { after: wish.toldUntil, until: now })
      await queries.markTold(tx, personId, now)
      const news = byHub(hubs, items)
      if (to === null || news.length === 0) return
      const messageId = `hub-news-${personId}-${beganOn(wish.howOften, today)}`
      const { stopCode } = wish
      await enqueueMail(tx, newsMail({ to, messageId, news, stopCode, publicUrl: parts.publicUrl() }))
      written += 1
    })
  }
  return written
}

export const newsJob = (parts: Parts): Job => ({
  name: 'send news of hubs',
  everyMinutes: 60,
  run: async (now) => {
    await sendNews(parts, now)
  },
})
