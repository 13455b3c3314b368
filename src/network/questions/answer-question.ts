import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import { questionAnswered } from './hub-question-emails.tsx'
import { closeQuestion } from './question-queries.ts'

interface By {
  hub: Hub
  person: { personId: string; name: string }
  /** Of the question. */
  id: string
}

/**
 * Answers a question of this hub, or sets it aside without words. "gone": somebody else was quicker, or it is not this
 * hub's. Who asked for an e-mail gets one. Answering is a sign of life: the hub does not rest.
 */
export function answerQuestion(
  { db, clock, hubs }: Pick<NetworkParts, 'db' | 'clock' | 'hubs'>,
  { hub, person, id }: By,
  { answer }: { answer: string | null },
): Promise<'answered' | 'gone'> {
  const at = clock()
  const state = answer === null ? ('set_aside' as const) : ('answered' as const)
  return inTransaction(db, async (tx) => {
    const question = await closeQuestion(tx, hub.id, id, { state, answer, at, by: person.personId })
    if (!question) return 'gone'
    if (answer !== null && question.reply_way === 'email' && question.reply_to !== null)
      await enqueueMail(tx, questionAnswered({ id, hub, to: question.reply_to, answer }))
    await updateHub(tx, hub.id, { last_active_on: londonDate(at) })
    const deed = answer === null ? 'set_aside_hub_question' : 'answer_hub_question'
    await recordAudit(tx, { person, deed, about: 'hub_question', aboutId: id, hubId: hub.id, at })
    hubs.forget()
    return 'answered'
  })
}
