import { letter } from '../../../platform/mail/letter.tsx'
import type { Mail } from '../../../platform/mail/mail.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'

interface Given {
  address: string
  hub: Pick<Hub, 'name'>
  to: Pick<Hub, 'name'>
  publicUrl: string
}

export const hubClosedMail = ({ address, hub, to, publicUrl }: Given): Omit<Mail, 'messageId'> => ({
  to: address,
  kind: 'hub_closed',
  subject: `${hub.name} has closed`,
  ...letter({
    paragraphs: [
      'Hello,',
      `${hub.name} has closed. Thank you for the time that you gave it.`,
      `Its organisations belong to ${to.name} now, with everything that they have signed. Questions that were waiting are answered there.`,
      'You belong to the network as before. You choose whether to join another hub. If you stood in the public list of practitioners there, you do not any more.',
    ],
    deed: { text: 'See the hubs that you can join', url: publicUrl + paths.myHubs },
  }),
})
