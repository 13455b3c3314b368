import { demonstrationPersonId } from '../../people/index.ts'
import type { NetworkTx } from '../tables.ts'
import type { DemonstrationHub } from './demonstration-hub.ts'

const tables = [
  'network.partner',
  'network.area_ambition',
  'network.advocacy_ask',
  'network.news_item',
] as const

async function isEmpty(tx: NetworkTx, table: (typeof tables)[number], hubId: string): Promise<boolean> {
  const row = await tx.selectFrom(table).select('hub_id').where('hub_id', '=', hubId).executeTakeFirst()
  return row === undefined
}

/** What people of an area do together. Where somebody has written something meanwhile, theirs stays. */
export async function saveAreaWork(tx: NetworkTx, hubId: string, hub: DemonstrationHub): Promise<void> {
  const { partners, ambition, asks, news } = hub
  if (partners.length > 0 && (await isEmpty(tx, 'network.partner', hubId)))
    await tx
      .insertInto('network.partner')
      .values(
        partners.map(({ contactJob, takesPart, agreedOn, nextContactOn, ...partner }) => ({
          ...{ ...partner, hub_id: hubId, mailbox: null, phone: null, ended_on: null },
          contact_job: contactJob,
          takes_part: takesPart,
          agreed_on: agreedOn,
          next_contact_on: nextContactOn,
        })),
      )
      .execute()
  if (ambition && (await isEmpty(tx, 'network.area_ambition', hubId)))
    await tx
      .insertInto('network.area_ambition')
      .values({
        ...{ hub_id: hubId, becoming: ambition.becoming, shown: true },
        first_steps: ambition.firstSteps,
        not_yet: ambition.notYet,
        agreed_on: ambition.agreedOn,
        review_on: ambition.reviewOn,
      })
      .execute()
  if (asks.length > 0 && (await isEmpty(tx, 'network.advocacy_ask', hubId)))
    await tx
      .insertInto('network.advocacy_ask')
      .values(
        asks.map(({ askedOf, what, askedOn, answer, answeredOn }) => ({
          ...{ hub_id: hubId, what, answer },
          asked_of: askedOf,
          asked_on: askedOn,
          answered_on: answeredOn,
        })),
      )
      .execute()
  if (await isEmpty(tx, 'network.news_item', hubId)) await saveNews(tx, hubId, news)
}

async function saveNews(tx: NetworkTx, hubId: string, news: DemonstrationHub['news']): Promise<void> {
  for (const { publishedAt, comments, ...item } of news) {
    const { id } = await tx
      .insertInto('network.news_item')
      .values({
        ...{ ...item, hub_id: hubId, written_by: null, demonstration: true },
        comments: comments.length > 0,
        published_at: publishedAt,
        changed_at: publishedAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { name, words, isHeld } of comments)
      await tx
        .insertInto('network.news_comment')
        .values({
          ...{ news_item_id: id, person_id: demonstrationPersonId(name), name, words },
          ...{ written_at: publishedAt, state: isHeld ? 'held' : 'shown', decided_by: null },
        })
        .execute()
  }
}
