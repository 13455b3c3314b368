import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { DAYS_TO_ANSWER } from './complaint-form.ts'

/** That a complaint came, at once (check 58). Not a word of it: whoever typed this address may have mistyped it. */
export const complaintKeptMail = ({
  to,
  number,
}: {
  to: string
  number: number
}): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'data_complaint_kept',
  subject: 'We have what you told us',
  ...letter({
    paragraphs: [
      'Hello,',
      `Thank you for telling us. We have it, under number ${number}.`,
      `Somebody looks into it and answers you within ${DAYS_TO_ANSWER} days, at this address.`,
      'What you wrote is not in this message, to keep you safe.',
      'If you did not write to us, somebody has typed this address in place of theirs. You can leave this message.',
    ],
  }),
})
