import { longDate } from '../../platform/clock/long-date.ts'
import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

type Named = Pick<Hub, 'name' | 'slug' | 'mailbox'>

const whyMailbox = (hub: Named): string =>
  `You get this because it is the mailbox of ${hub.name}. Its coordinators can change it on the hub’s details.`

interface Arrived {
  id: string
  hub: Named
  /** YYYY-MM-DD */
  promised: string
  publicUrl: string
}

/** To the mailbox of a hub: that there is a question, and never a word of it. */
export function questionArrived({ id, hub, promised, publicUrl }: Arrived): Mail {
  const link = publicUrl + paths.hubQuestion(hub.slug, id)
  const until = longDate(promised)
  return {
    to: hub.mailbox,
    kind: 'hub_question',
    messageId: `hub-question-${id}-${hub.slug}`,
    subject: `A question is waiting for ${hub.name}`,
    ...letter({
      paragraphs: [
        `Somebody has asked ${hub.name} a question.`,
        `We told them that they can expect an answer by ${until}.`,
      ],
      deed: { text: 'Sign in to read it and to answer', url: link },
      after: ['What they wrote is not in this message, to keep them safe.', whyMailbox(hub)],
    }),
  }
}

interface Overdue {
  to: Named
  hub: Named
  count: number
  oldest: string
  today: string
  publicUrl: string
}

export function questionOverdue({ to, hub, count, oldest, today, publicUrl }: Overdue): Mail {
  const link = publicUrl + paths.hubDesk(hub.slug)
  const waiting = count === 1 ? '1 person is' : `${count} people are`
  const since = longDate(oldest)
  return {
    to: to.mailbox,
    kind: 'hub_question_overdue',
    messageId: `hub-overdue-${hub.slug}-${to.slug}-${today}`,
    subject: `Waiting for an answer from ${hub.name}`,
    ...letter({
      paragraphs: [
        `${waiting} waiting for an answer from ${hub.name}. The first was promised one by ${since}.`,
      ],
      deed: { text: 'Sign in to answer', url: link },
      after: ['This reminder comes once each working day until they are answered.', whyMailbox(to)],
    }),
  }
}

interface Answered {
  id: string
  hub: Named
  to: string
  answer: string
}

/**
 * To somebody who chose e-mail: nothing of what they asked, a subject that gives nothing away, and first words long enough
 * that a list of messages does not show the answer itself (two lines on a phone are about 100 letters).
 */
export function questionAnswered({ id, hub, to, answer }: Answered): Mail {
  return {
    to,
    kind: 'hub_answer',
    messageId: `hub-answer-${id}`,
    subject: 'An answer for you',
    ...letter({
      paragraphs: [
        'Hello,',
        'You asked us for an answer by e-mail. It is below. You do not have to reply, and you can delete this message when you have read it.',
        ...answer.split(/\n{2,}/),
        hub.name,
      ],
    }),
  }
}
