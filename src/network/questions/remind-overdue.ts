import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import { questionOverdue } from './hub-question-emails.tsx'
import { lockOverdue, markReminded } from './question-queries.ts'

const WEEKEND = new Set([0, 6])

/**
 * One mail a working day to each hub whose promise has passed, and to the national hub as well: somebody else knows that
 * a person is waiting (S0.9). Returns how many questions are overdue and were reminded of now.
 */
export async function remindOverdue({
  db,
  clock,
  hubs,
  publicUrl,
}: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>): Promise<number> {
  const today = londonDate(clock())
  if (WEEKEND.has(new Date(today).getUTCDay())) return 0
  const all = await hubs.list()
  const national = all.find((hub) => hub.is_national)
  return inTransaction(db, async (tx) => {
    const overdue = await lockOverdue(tx, today)
    if (overdue.length === 0) return 0
    for (const [hubId, questions] of Map.groupBy(overdue, ({ hub_id }) => hub_id)) {
      const hub = all.find(({ id }) => id === hubId)
      const told = [hub, national].filter((each): each is Hub => each !== undefined)
      const oldest = questions.map(({ promised_on }) => promised_on).sort()[0] ?? today
      for (const to of new Set(told))
        await enqueueMail(
          tx,
          questionOverdue({
            to,
            hub: hub ?? to,
            count: questions.length,
            oldest,
            today,
            publicUrl: publicUrl(),
          }),
        )
    }
    await markReminded(
      tx,
      overdue.map(({ id }) => id),
      today,
    )
    return overdue.length
  })
}
