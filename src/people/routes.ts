import type { Route, SigningInRoute } from '../platform/http/route.ts'
import { asked, members } from '../platform/http/routes-of.ts'
import {
  changeAddressDeed,
  changeAddressPage,
  confirmAddressDeed,
  confirmAddressPage,
  stopAddressDeed,
  stopAddressPage,
} from './address/address-pages.tsx'
import {
  accessDeed,
  giveRoleDeed,
  peoplePage,
  personPage,
  shutOutPage,
  takeRoleDeed,
} from './admin/people-pages.tsx'
import { auditFileDeed, auditPage } from './audit/audit-pages.tsx'
import {
  beginCodesDeed,
  codesPage,
  confirmCodesDeed,
  recoveryCodesDeed,
  stopCodesDeed,
} from './codes/codes-pages.tsx'
import { secondStepDeed, secondStepPage } from './codes/second-step-pages.tsx'
import {
  answerComplaintDeed,
  complainDeed,
  complaintPage,
  complaintsPage,
} from './complaints/complaint-pages.tsx'
import { acceptInvitationDeed, invitationPage } from './invitations/accept-pages.tsx'
import { invitationsPage, inviteDeed, withdrawDeed } from './invitations/invitation-pages.tsx'
import { homePage } from './members-home/members-home-pages.tsx'
import {
  accountClosedPage,
  changeNameDeed,
  closeDeed,
  closePage,
  downloadDeed,
  endSignInDeed,
  mePage,
  signInsPage,
} from './my-data/me-pages.tsx'
import { demonstrationOutboxPage, outboxPage } from './outbox/outbox-pages.tsx'
import {
  beginNewPasskeyDeed,
  finishNewPasskeyDeed,
  passkeysPage,
  removePasskeyDeed,
} from './passkeys/passkey-pages.tsx'
import { beginPasskeyDeed, finishPasskeyDeed } from './passkeys/passkey-sign-in-pages.ts'
import { paths } from './paths.ts'
import type { PeopleParts } from './people-parts.ts'
import { settingsDeed, settingsPage } from './settings/network-settings-pages.tsx'
import { recentOnly, signedInOnly } from './sign-in/door/signed-in-route.ts'
import {
  goToOtherProviderDeed,
  otherProviderAnswerDeed,
} from './sign-in/other-provider/other-provider-pages.tsx'
import {
  askForLinkDeed,
  followLinkDeed,
  linkSentPage,
  openLinkPage,
  signedOutPage,
  signInPage,
  signOutDeed,
  stayDeed,
} from './sign-in/sign-in-pages.tsx'

type Method = 'GET' | 'POST'

const signing = (method: Method, path: string, handle: SigningInRoute['handle']): SigningInRoute => ({
  method,
  path,
  who: 'signing_in',
  kept: 'nothing',
  handle,
})
const signInRoutes = (parts: PeopleParts): Route[] => [
  signing('GET', paths.signIn, signInPage(parts)),
  signing('POST', paths.signIn, askForLinkDeed(parts)),
  asked('GET', paths.linkSent, linkSentPage(parts)),
  asked('GET', paths.signInLink(':token'), openLinkPage),
  signing('POST', paths.useLink, followLinkDeed(parts)),
  signing('POST', paths.passkeyBegin, beginPasskeyDeed(parts)),
  signing('POST', paths.passkeyFinish, finishPasskeyDeed(parts)),
  signing('POST', paths.otherProvider, goToOtherProviderDeed(parts)),
  signing('GET', paths.otherProviderAnswer, otherProviderAnswerDeed(parts)),
  asked('GET', paths.demonstrationOutbox, demonstrationOutboxPage(parts)),
  signing('POST', paths.signOut, signOutDeed(parts)),
  asked('GET', paths.signedOut, signedOutPage),
  asked('GET', paths.accountClosed, accountClosedPage),
  signing('POST', paths.stay, stayDeed),
  signing('GET', paths.secondStep, signedInOnly('GET', secondStepPage(parts))),
  signing('POST', paths.secondStep, signedInOnly('POST', secondStepDeed(parts))),
  signing('GET', paths.invitation(':token'), invitationPage(parts)),
  signing('POST', paths.invitation(':token'), acceptInvitationDeed(parts)),
  asked('GET', paths.confirmAddress(':token'), confirmAddressPage(parts)),
  signing('POST', paths.confirmAddress(':token'), confirmAddressDeed(parts)),
  asked('GET', paths.stopAddress(':token'), stopAddressPage(parts)),
  signing('POST', paths.stopAddress(':token'), stopAddressDeed(parts)),
  asked('GET', paths.dataComplaint, complaintPage),
  signing('POST', paths.dataComplaint, complainDeed(parts)),
]

const myRoutes = (parts: PeopleParts): Route[] => [
  members('signed_in', 'GET', paths.home, homePage(parts)),
  members('signed_in', 'GET', paths.me, mePage(parts)),
  members('signed_in', 'POST', paths.changeName, changeNameDeed(parts)),
  members('signed_in', 'GET', paths.changeAddress, changeAddressPage(parts)),
  members('signed_in', 'POST', paths.changeAddress, changeAddressDeed(parts)),
  members('signed_in', 'GET', paths.mySignIns, signInsPage(parts)),
  members('signed_in', 'POST', paths.endSignIn, endSignInDeed(parts, 'one')),
  members('signed_in', 'POST', paths.endOtherSignIns, endSignInDeed(parts, 'others')),
  members('signed_in', 'POST', paths.download, downloadDeed(parts)),
  members('signed_in', 'GET', paths.close, closePage(parts)),
  signing('POST', paths.close, signedInOnly('POST', closeDeed(parts))),
  signing('GET', paths.passkeys, signedInOnly('GET', passkeysPage(parts))),
  ...(
    [
      [paths.passkeyOfferBegin, beginNewPasskeyDeed],
      [paths.passkeyOfferFinish, finishNewPasskeyDeed],
      [paths.removePasskey, removePasskeyDeed],
      [paths.codesBegin, beginCodesDeed],
      [paths.codesConfirm, confirmCodesDeed],
      [paths.recoveryCodes, recoveryCodesDeed],
      [paths.codesStop, stopCodesDeed],
    ] as const
  ).map(([path, deed]) => signing('POST', path, signedInOnly('POST', recentOnly(parts, deed(parts))))),
  signing('GET', paths.codes, signedInOnly('GET', codesPage(parts))),
]

const adminRoutes = (parts: PeopleParts): Route[] => [
  members('invite_people', 'GET', paths.invitations, invitationsPage(parts)),
  members('invite_people', 'POST', paths.invitations, inviteDeed(parts)),
  members('invite_people', 'POST', paths.withdrawInvitation, withdrawDeed(parts)),
  members('see_people', 'GET', paths.people, peoplePage(parts)),
  members('see_people', 'POST', paths.people, peoplePage(parts)),
  members('see_people', 'GET', paths.person(':id'), personPage(parts)),
  members('give_roles', 'POST', paths.giveRole(':id'), giveRoleDeed(parts)),
  members('give_roles', 'POST', paths.takeRole(':id'), takeRoleDeed(parts)),
  members('give_roles', 'GET', paths.shutOut(':id'), shutOutPage(parts)),
  members('give_roles', 'POST', paths.shutOut(':id'), accessDeed(parts, 'shut_out')),
  members('give_roles', 'POST', paths.letIn(':id'), accessDeed(parts, 'let_in')),
  members('give_roles', 'POST', paths.resetSecondStep(':id'), accessDeed(parts, 'reset_second_step')),
  members('read_audit', 'GET', paths.audit, auditPage(parts)),
  members('read_audit', 'POST', paths.audit, auditPage(parts)),
  members('read_audit', 'POST', paths.auditFile, auditFileDeed(parts)),
  members('read_outbox', 'GET', paths.outbox, outboxPage(parts)),
  members('change_settings', 'GET', paths.settings, settingsPage(parts)),
  members('change_settings', 'POST', paths.settings, settingsDeed(parts)),
  members('steward_network', 'GET', paths.complaints, complaintsPage(parts)),
  members('steward_network', 'POST', paths.complaints, answerComplaintDeed(parts)),
]

export const peopleRoutes = (parts: PeopleParts): Route[] => [
  ...signInRoutes(parts),
  ...myRoutes(parts),
  ...adminRoutes(parts),
]
