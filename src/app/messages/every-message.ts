import { networkMessages } from '../../network/index.ts'
import { peopleMessages } from '../../people/index.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { signedOff } from '../../platform/mail/sign-off.ts'
import type { Site } from '../../platform/site/site.ts'

/** One of each message that the network can send, as it would arrive, with made-up words. */
export const everyMessage = (site: Site, publicUrl: string): Omit<Mail, 'messageId'>[] =>
  [...peopleMessages({ publicUrl, site }), ...networkMessages({ publicUrl })].map((mail) =>
    signedOff(mail, site),
  )
