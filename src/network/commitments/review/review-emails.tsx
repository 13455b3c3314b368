import { longDate } from '../../../platform/clock/long-date.ts'
import { letter } from '../../../platform/mail/letter.tsx'
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
  const why =
    organisation === null
      ? 'You get this because you made the commitments. At most four such messages come in a year, and none once you have looked at them or stepped back.'
      : `You get this because you look after ${organisation} or are its contact. At most four such messages come in a year, and none once somebody has looked at the commitments or stepped back.`
  return {
    to,
    kind: 'commitments_review',
    messageId,
    // One that was held up must not speak of a day that has passed.
    worthSendingUntil: new Date(`${isLate ? graceEndsOn : reviewBy}T23:59:59Z`),
    subject: isLate ? 'Your yearly review is a little late' : 'Your yearly review of the commitments',
    ...letter({
      paragraphs: [first, how],
      deed: { text: 'Look at the commitments', url: link },
      after: [lapse, 'If now is not the time, you can step back. That is a choice like any other.', why],
    }),
  }
}
