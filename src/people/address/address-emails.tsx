import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { CONFIRM_HOURS, STOP_DAYS } from './address-change.ts'

interface Given {
  to: string
  token: string
  publicUrl: string
  network: string
}

export const confirmAddressMail = ({ to, token, publicUrl, network }: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'confirm_address',
  subject: `Confirm your address for ${network}`,
  ...letter({
    paragraphs: [
      'Hello,',
      `Somebody asks to sign in to ${network} with this address. The link works once, for ${CONFIRM_HOURS} hours.`,
    ],
    deed: { text: 'Use this address', url: publicUrl + paths.confirmAddress(token) },
    after: ['If it was not you, you can leave this message. Nothing happens.'],
  }),
})

/** The new address is not in it: whoever asked may not be its owner. */
export const addressChangingMail = ({ to, token, publicUrl, network }: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'address_changing',
  subject: `Your address for ${network}`,
  ...letter({
    paragraphs: [
      'Hello,',
      `Somebody who is signed in as you asks to use another address for ${network}. If it was you, there is nothing to do here.`,
      `If it was not you, stop it. The link works for ${STOP_DAYS} days, also after the change. It signs everybody out who is signed in as you.`,
    ],
    deed: { text: 'Stop the change', url: publicUrl + paths.stopAddress(token) },
  }),
})
