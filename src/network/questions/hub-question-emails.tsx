import type { VNode } from 'preact'
import { longDate } from '../../platform/clock/long-date.ts'
import { drawn } from '../../platform/html/stencil.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

const html = (node: VNode): string => drawn(node).text

interface Arrived {
  id: string
  hub: Hub
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
    text: `Somebody has asked ${hub.name} a question.\n\nWe told them that they can expect an answer by ${until}.\n\nSign in to read it and to answer:\n${link}\n\nWhat they wrote is not in this message, to keep them safe.\n`,
    html: html(
      <>
        <p>Somebody has asked {hub.name} a question.</p>
        <p>We told them that they can expect an answer by {until}.</p>
        <p>
          <a href={link}>Sign in to read it and to answer</a>
        </p>
        <p>What they wrote is not in this message, to keep them safe.</p>
      </>,
    ),
  }
}

interface Overdue {
  to: Hub
  hub: Hub
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
    text: `${waiting} waiting for an answer from ${hub.name}. The first was promised one by ${since}.\n\nSign in to answer:\n${link}\n\nThis reminder comes once each working day until they are answered.\n`,
    html: html(
      <>
        <p>
          {waiting} waiting for an answer from {hub.name}. The first was promised one by {since}.
        </p>
        <p>
          <a href={link}>Sign in to answer</a>
        </p>
        <p>This reminder comes once each working day until they are answered.</p>
      </>,
    ),
  }
}

interface Answered {
  id: string
  hub: Hub
  to: string
  answer: string
}

/** To somebody who chose e-mail: nothing of what they asked, and a subject that gives nothing away. */
export function questionAnswered({ id, hub, to, answer }: Answered): Mail {
  return {
    to,
    kind: 'hub_answer',
    messageId: `hub-answer-${id}`,
    subject: 'An answer for you',
    text: `${answer}\n\n${hub.name}\n\nYou asked us for an answer by e-mail. You do not have to reply.\n`,
    html: html(
      <>
        {answer.split(/\n{2,}/).map((part) => (
          <p key={part}>{part}</p>
        ))}
        <p>{hub.name}</p>
        <p>You asked us for an answer by e-mail. You do not have to reply.</p>
      </>,
    ),
  }
}
