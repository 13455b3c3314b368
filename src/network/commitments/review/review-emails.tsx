import { longDate } from '../../../platform/clock/long-date.ts'
import { drawn } from '../../../platform/html/stencil.ts'
import type { Mail } from '../../../platform/mail/mail.ts'
import type { ReminderStep } from './review-reminder-rules.ts'

interface Reminder {
  to: string
  /** One for an event and a recipient: pledge, review, step, who. */
  messageId: string
  step: ReminderStep
  /** The name of the organisation; null for a person's own. */
  organisation: string | null
  reviewBy: string
  graceEndsOn: string
  link: string
}

const when: Record<ReminderStep, string> = {
  '8_weeks': 'in about eight weeks',
  '4_weeks': 'in four weeks',
  '1_week': 'in a week',
  grace: 'was due',
}

/**
 * Asks for the yearly review, or says that it is late. No hurry and no blame: stepping back is named as an equal way.
 */
export function reviewReminder({
  to,
  messageId,
  step,
  organisation,
  reviewBy,
  graceEndsOn,
  link,
}: Reminder): Mail {
  const whose = organisation === null ? 'your commitments' : `the commitments of ${organisation}`
  const isLate = step === 'grace'
  const first = isLate
    ? `The yearly look at ${whose} was due by ${longDate(reviewBy)}. It can be done until ${longDate(graceEndsOn)}, and after that too.`
    : `It is nearly a year since ${whose} were last looked at. The next look is due by ${longDate(reviewBy)}, ${when[step]}.`
  const how =
    'For each commitment you can keep it, say how it is going, change it, or step back from it. It takes about twenty minutes and can be done in parts.'
  const lapse = `Until then the public page stays as it is. After ${longDate(isLate ? graceEndsOn : reviewBy)} it says that the review is ${isLate ? 'missing' : 'a little late'}, and nothing more.`
  return {
    to,
    kind: 'commitments_review',
    messageId,
    // One that was held up must not speak of a day that has passed.
    worthSendingUntil: new Date(`${isLate ? graceEndsOn : reviewBy}T23:59:59Z`),
    subject: isLate ? 'Your yearly review is a little late' : 'Your yearly review of the commitments',
    text: `${first}\n\n${how}\n\nLook at them here:\n${link}\n\n${lapse}\n\nIf now is not the time, you can step back. That is a choice like any other.\n`,
    html: drawn(
      <>
        <p>{first}</p>
        <p>{how}</p>
        <p>
          <a href={link}>Look at the commitments</a>
        </p>
        <p>{lapse}</p>
        <p>If now is not the time, you can step back. That is a choice like any other.</p>
      </>,
    ).text,
  }
}
