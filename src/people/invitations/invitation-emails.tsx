import { letter } from '../../platform/mail/letter.tsx'
import type { Mail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { roleWords } from '../roles/role-words.ts'
import type { Role } from '../signed-in.ts'

interface Given {
  to: string
  by: string | null
  token: string
  role: Role
  place: string | null
  publicUrl: string
}

export const invitationMail = ({
  to,
  by,
  token,
  role,
  place,
  publicUrl,
}: Given): Omit<Mail, 'messageId'> => ({
  to,
  kind: 'invitation',
  subject: 'You are invited to Towpath',
  ...letter({
    paragraphs: [
      'Hello,',
      `${by ?? 'Somebody who looks after the network'} invites you to join Towpath${role === 'member' ? '' : ` as ${roleWords[role].name.toLowerCase()}`}${place === null ? '' : `, ${place}`}.`,
      'Towpath is a network of people and organisations. Together they help people find support after something hard in childhood.',
    ],
    deed: { text: 'Open the invitation', url: publicUrl + paths.invitation(token) },
    after: [
      'The link works for 14 days. You choose whether to join. If this is not for you, you can leave this message, and nothing is kept after that.',
    ],
  }),
})
