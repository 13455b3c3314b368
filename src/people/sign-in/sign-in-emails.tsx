import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { LINK_MINUTES } from './link-minutes.ts'
import { withWayBack } from './way-back-rules.ts'

interface Given {
  to: string
  token: string
  wayBack: string
  publicUrl: string
  /** As it may be read over a shoulder. */
  network: string
}

/** The subject names no need: it may be read over a shoulder. */
export const signInLinkMail = ({
  to,
  token,
  wayBack,
  publicUrl,
  network,
}: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'sign_in_link',
  subject: `Your link for ${network}`,
  ...letter({
    paragraphs: ['Hello,', `Here is your link to sign in. It works once, for ${LINK_MINUTES} minutes.`],
    deed: { text: 'Open the link', url: publicUrl + withWayBack(paths.signInLink(token), wayBack) },
    after: [
      'If you did not ask for it, you can leave this message. Nobody is signed in until the link is used.',
    ],
  }),
})
