import { letter } from '../../../platform/mail/letter.tsx'
import type { Mail } from '../../../platform/mail/mail.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'

interface Given {
  address: string
  hub: Pick<Hub, 'name'>
  /** Where what waited went on to. */
  to: Pick<Hub, 'name'>
  nearest: Pick<Hub, 'name'>
  hasBelonged: boolean
  hadNews: boolean
  publicUrl: string
}

const membership = ({ hub, to }: Given): string[] => [
  `${hub.name} has closed. Thank you for the time that you gave it.`,
  `Its organisations belong to ${to.name} now, with everything that they have signed. Questions that were waiting are answered there.`,
  'You belong to the network as before. You choose whether to join another hub. If you stood in the public list of practitioners there, you do not any more.',
]

const news = ({ hub, hasBelonged }: Given): string[] => [
  ...(hasBelonged ? [] : [`${hub.name} has closed.`]),
  'No more news of it comes by e-mail. News of other hubs, if you chose some, comes as before.',
]

/** To who belonged to it, or had its news by e-mail, or both: one message, once. */
export const hubClosedMail = (given: Given): Omit<Mail, 'messageId'> => {
  const { address, hub, nearest, hasBelonged, hadNews, publicUrl } = given
  return {
    to: address,
    kind: 'hub_closed',
    subject: `${hub.name} has closed`,
    ...letter({
      paragraphs: [
        'Hello,',
        ...(hasBelonged ? membership(given) : []),
        ...(hadNews ? news(given) : []),
        `The nearest hub now is ${nearest.name}.`,
      ],
      deed: hasBelonged
        ? { text: 'See the hubs that you can join', url: publicUrl + paths.myHubs }
        : { text: 'Choose news of other hubs, if you like', url: publicUrl + paths.newsByEmail },
    }),
  }
}
