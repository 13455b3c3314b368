import { answerKey, newAnswerWords } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import { questionArrived } from './hub-question-emails.tsx'
import type { Question } from './question.ts'
import { insertQuestion } from './question-queries.ts'
import { whoReads } from './who-reads-rules.ts'

export interface AskedHub {
  /** Five words that fetch the answer; we keep only their hash. */
  fetch: string
  promisedOn: string
}

/**
 * Keeps a question and tells the hub's mailbox that there is one, without a word of it (S0.27). A hub that rests has the
 * national hub beside it, and that hub's promise when it is the longer one.
 */
export async function askHub(
  { db, clock, hubs, publicUrl }: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>,
  hub: Hub,
  question: Question,
): Promise<AskedHub> {
  const now = clock()
  const { also, promised } = whoReads(hub, await hubs.list(), londonDate(now))
  const fetch = newAnswerWords()
  await inTransaction(db, async (tx) => {
    const { id } = await insertQuestion(tx, {
      hub_id: hub.id,
      also_hub_id: also?.id ?? null,
      words: question.words,
      name: question.name,
      reply_way: question.replyWay,
      reply_to: question.replyTo,
      safe_times: [...question.safeTimes],
      safe_note: question.safeNote,
      may_leave_message: question.mayLeaveMessage,
      asked_at: now,
      promised_on: promised,
      answer_key: answerKey(fetch),
      answered_by: null,
      answer: null,
      reminded_on: null,
      forgotten_on: null,
    })
    for (const each of [hub, ...(also ? [also] : [])])
      await enqueueMail(tx, questionArrived({ id, hub: each, promised, publicUrl: publicUrl() }))
  })
  return { fetch, promisedOn: promised }
}
