import type { Mail } from '../platform/mail/mail.ts'
import type { Site } from '../platform/site/site.ts'
import { addressChangingMail, confirmAddressMail } from './address/address-emails.tsx'
import { complaintKeptMail } from './complaints/complaint-emails.tsx'
import { invitationMail } from './invitations/invitation-emails.tsx'
import { signInLinkMail } from './sign-in/sign-in-emails.tsx'

interface Given {
  publicUrl: string
  site: Site
}

/** One of each kind of message about people, with made-up words, to look at before anybody gets one. */
export function peopleMessages({ publicUrl, site }: Given): Omit<Mail, 'messageId'>[] {
  const to = 'robin@example.org'
  const token = 'An-example-of-a-link-that-opens-nothing-0'
  const address = { to, token, publicUrl, network: site.shortName }
  const invited = { to, token, publicUrl, site, by: 'Oriel Fenwick' }
  return [
    signInLinkMail({ ...address, wayBack: '/members/me' }),
    invitationMail({ ...invited, role: 'member', place: null }),
    invitationMail({ ...invited, role: 'hub_coordinator', place: 'Leeds hub' }),
    confirmAddressMail(address),
    addressChangingMail(address),
    complaintKeptMail({ to, number: 12 }),
  ]
}
