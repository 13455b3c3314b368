import { answerKey, newAnswerWords } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { NotFound } from '../../platform/http/route.ts'
import type { Sending } from '../../platform/http/sending.ts'
import { isSentAgain } from '../../platform/http/sent-form-queries.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { holdOpenHub } from '../hubs/hub-queries.ts'
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
  /** Which hub has it: the national one when the hub that was asked has closed meanwhile. */
  hub: Hub
}

interface How {
  /** So many came from one connection that it waits at the desk without a message. */
  isQuiet?: boolean | undefined
  /** Of its form: sent again, the same words fetch the one answer. */
  sending?: Sending | null
}

/**
 * Keeps a question and tells the hub's mailbox that there is one, without a word of it (S0.27). A hub that rests has the
 * national hub beside it, and that hub's promise when it is the longer one.
 */
export async function askHub(
  parts: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>,
  hub: Hub,
  question: Question,
  how: How = {},
): Promise<AskedHub> {
  const { db, clock, hubs, publicUrl } = parts
  const now = clock()
  const { also, promised } = whoReads(hub, await hubs.list(), londonDate(now))
  const fetch = newAnswerWords(how.sending?.own)
  const isKept = await inTransaction(db, async (tx) => {
    if (!(await holdOpenHub(tx, hub.id))) return false
    if (await isSentAgain(tx, how.sending)) return true
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
    for (const each of how.isQuiet ? [] : [hub, ...(also ? [also] : [])])
      await enqueueMail(tx, questionArrived({ id, hub: each, promised, publicUrl: publicUrl() }))
    return true
  })
  return isKept ? { fetch, promisedOn: promised, hub } : askNational(parts, hub, question, how)
}

// Nobody would ever read it at a hub that closed a moment ago, and whoever wrote it may not write it twice.
async function askNational(
  parts: Parameters<typeof askHub>[0],
  closed: Hub,
  question: Question,
  how: How,
): Promise<AskedHub> {
  parts.hubs.forget()
  const national = (await parts.hubs.list()).find(({ id, is_national }) => is_national && id !== closed.id)
  if (!national) throw new NotFound()
  return askHub(parts, national, question, how)
}
