import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Site } from '../../platform/site/site.ts'
import { paths } from '../paths.ts'
import { aRole } from '../roles/role-words.ts'
import type { Role } from '../signed-in.ts'
import { INVITATION_DAYS } from './invitation.ts'

interface Given {
  to: string
  by: string | null
  token: string
  role: Role
  place: string | null
  publicUrl: string
  site: Pick<Site, 'name' | 'shortName' | 'about'>
}

export const invitationMail = ({
  to,
  by,
  token,
  role,
  place,
  publicUrl,
  site,
}: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'invitation',
  subject: `You are invited to ${site.shortName}`,
  ...letter({
    paragraphs: [
      'Hello,',
      `${by ?? 'Somebody who looks after the network'} invites you to join ${site.name}${role === 'member' ? '' : ` as ${aRole(role)}`}${place === null ? '' : `, ${place}`}.`,
      site.about ??
        'It is a network of people and organisations. Together they help people find support after something hard in childhood.',
    ],
    deed: { text: 'Open the invitation', url: publicUrl + paths.invitation(token) },
    after: [
      `The link works for ${INVITATION_DAYS} days. You choose whether to join. If this is not for you, you can leave this message, and nothing is kept after that.`,
    ],
  }),
})
