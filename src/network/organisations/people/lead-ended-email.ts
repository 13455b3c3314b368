import { longDate } from '../../../platform/clock/long-date.ts'
import { letter } from '../../../platform/mail/letter.tsx'
import type { Mail } from '../../../platform/mail/mail.ts'

interface Given {
  to: string
  organisation: { name: string }
  /** YYYY-MM-DD in Europe/London. */
  on: string
  /** Who answers when it is not right. */
  writeTo: string
}

/** To a lead whose post somebody else has ended. */
export const leadEndedMail = ({ to, organisation, on, writeTo }: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'lead_ended',
  subject: `Your post at ${organisation.name}`,
  ...letter({
    paragraphs: [
      'Hello,',
      `On ${longDate(on)} it was noted that you no longer work at ${organisation.name}. You do not look after it here any more, and do not stand among its people.`,
      'Your account and your own commitments stay as they are.',
      `If this is not right, please write to ${writeTo}.`,
    ],
  }),
})
