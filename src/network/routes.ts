import type { MembersRoute, PublicRoute, Route } from '../platform/http/route.ts'
import { asked, members, seen } from '../platform/http/routes-of.ts'
import { askingPage, asksPage, editAsksDeed, editAsksPage } from './advocacy/advocacy-pages.tsx'
import { readAsking } from './advocacy/asking-content.ts'
import { correctAskDeed, correctAskPage } from './advocacy/correct-ask-pages.tsx'
import { becomingPage, editBecomingDeed, editBecomingPage } from './ambition/ambition-pages.tsx'
import { commitmentRoutes } from './commitments/commitment-routes.ts'
import { endorsementsDeed, endorsementsPage } from './endorsements/endorsement-pages.tsx'
import { allHubsPage } from './hubs/all-hubs/all-hubs-pages.tsx'
import { newHubDeed, newHubPage, renameHubDeed, renameHubPage } from './hubs/all-hubs/network-hub-pages.tsx'
import { closeHubDeed, closeHubPage } from './hubs/closing/close-hub-pages.tsx'
import {
  hubPeoplePage,
  hubPersonDeed,
  hubPersonPage,
  removeHubPersonDeed,
} from './hubs/contacts/contact-pages.tsx'
import { editHubDeed, editHubPage, hubDeskPage } from './hubs/desk/hub-desk-pages.tsx'
import { areaContactsPage, hubListPage, hubPage } from './hubs/hub-pages.tsx'
import { hubNearPage, whichHubDeed } from './hubs/which-hub/which-hub-pages.tsx'
import { journeyRoutes } from './journey/journey-routes.ts'
import {
  decideMemberDeed,
  hubMembersPage,
  joinHubDeed,
  joinHubPage,
  leaveHubDeed,
  myHubsPage,
} from './members/member-pages.tsx'
import { correctMinutesDeed, correctMinutesPage } from './minutes/correct-minutes-pages.tsx'
import { minutesDeed, minutesPage } from './minutes/minutes-pages.tsx'
import type { NetworkParts } from './network-parts.ts'
import { commentDeed, commentPage, decideCommentDeed } from './news/comment-pages.tsx'
import { editNewsDeed, editNewsPage, newsDeskPage } from './news/edit-news-pages.tsx'
import { newsAtomFile, newsItemPage, newsJsonFile, newsPage } from './news/news-pages.tsx'
import {
  newsByEmailDeed,
  newsByEmailPage,
  stopNewsDeed,
  stopNewsPage,
} from './news-by-email/news-by-email-pages.tsx'
import { organisationRoutes } from './organisations/organisation-routes.ts'
import {
  notePartnerDeed,
  partnerPage,
  partnersFile,
  partnersPage,
  savePartnerDeed,
} from './partners/partner-pages.tsx'
import { paths } from './paths.ts'
import { endListingDeed, myListingDeed, myListingPage } from './practitioners/listing-pages.tsx'
import { practitionersPage } from './practitioners/practitioner-pages.tsx'
import { answerQuestionDeed, hubQuestionPage } from './questions/answer-question-pages.tsx'
import {
  askedHubPage,
  askHubDeed,
  askHubPage,
  fetchHubAnswerDeed,
  hubAnswerPage,
} from './questions/question-pages.tsx'
import { registersPage, takeRegisterDeed, takeRegisterPage } from './registers/take-register-pages.tsx'

const publicRoutes = (parts: NetworkParts): PublicRoute[] => [
  seen(paths.hubs, () => hubListPage(parts)),
  asked('POST', paths.hubs, whichHubDeed(parts)),
  asked('GET', paths.hubNear(':sealed'), hubNearPage(parts)),
  seen(paths.hub(':slug'), hubPage(parts)),
  seen(paths.hubContacts(':slug'), areaContactsPage(parts)),
  seen(paths.practitioners(':slug'), practitionersPage(parts)),
  asked('GET', paths.askHub(':slug'), askHubPage(parts)),
  { ...asked('POST', paths.askHub(':slug'), askHubDeed(parts)), gentle: true },
  asked('GET', paths.askedHub(':slug', ':sealed'), askedHubPage(parts)),
  seen(paths.hubAnswer, hubAnswerPage),
  asked('POST', paths.hubAnswer, fetchHubAnswerDeed(parts)),
  seen(paths.becoming(':slug'), becomingPage(parts)),
  seen(paths.asks(':slug'), asksPage(parts)),
  seen(paths.asking, askingPage(readAsking())),
  seen(paths.news(':slug'), newsPage(parts)),
  seen(paths.newsAtom(':slug'), newsAtomFile(parts)),
  seen(paths.newsJson(':slug'), newsJsonFile(parts)),
  seen(paths.newsItem(':slug', ':id'), newsItemPage(parts)),
  asked('GET', paths.stopNews(':code'), stopNewsPage),
  { ...asked('POST', paths.stopNews(':code'), stopNewsDeed(parts)), fromMailbox: true },
]

const ownRoutes = (parts: NetworkParts): MembersRoute[] => [
  members('use_network', 'GET', paths.myHubs, myHubsPage(parts)),
  members('use_network', 'GET', paths.joinHub(':slug'), joinHubPage(parts)),
  members('use_network', 'POST', paths.joinHub(':slug'), joinHubDeed(parts)),
  members('use_network', 'POST', paths.leaveHub(':slug'), leaveHubDeed(parts)),
  members('use_network', 'GET', paths.newsByEmail, newsByEmailPage(parts)),
  members('use_network', 'POST', paths.newsByEmail, newsByEmailDeed(parts)),
  members('use_network', 'GET', paths.myListing, myListingPage(parts)),
  members('use_network', 'POST', paths.myListing, myListingDeed(parts)),
  members('use_network', 'POST', paths.endListing, endListingDeed(parts)),
]

const coordinatorRoutes = (parts: NetworkParts): MembersRoute[] => [
  members('coordinate_hub', 'GET', paths.hubDesk(':slug'), hubDeskPage(parts)),
  members('answer_hub_questions', 'GET', paths.hubQuestion(':slug', ':id'), hubQuestionPage(parts)),
  members('answer_hub_questions', 'POST', paths.hubQuestion(':slug', ':id'), answerQuestionDeed(parts)),
  members('coordinate_hub', 'GET', paths.editHub(':slug'), editHubPage(parts)),
  members('coordinate_hub', 'POST', paths.editHub(':slug'), editHubDeed(parts)),
  members('coordinate_hub', 'GET', paths.hubPeople(':slug'), hubPeoplePage(parts)),
  members('coordinate_hub', 'GET', paths.hubPerson(':slug', ':id'), hubPersonPage(parts)),
  members('coordinate_hub', 'POST', paths.hubPerson(':slug', ':id'), hubPersonDeed(parts)),
  members('coordinate_hub', 'POST', paths.removeHubPerson(':slug', ':id'), removeHubPersonDeed(parts)),
  members('coordinate_hub', 'GET', paths.hubMembers(':slug'), hubMembersPage(parts)),
  members('coordinate_hub', 'POST', paths.hubMembers(':slug'), decideMemberDeed(parts)),
]

const stewardRoutes = (parts: NetworkParts): MembersRoute[] => [
  members('steward_network', 'GET', paths.allHubs, allHubsPage(parts)),
  members('steward_network', 'GET', paths.newHub, newHubPage(parts)),
  members('steward_network', 'POST', paths.newHub, newHubDeed(parts)),
  members('steward_network', 'GET', paths.renameHub(':slug'), renameHubPage(parts)),
  members('steward_network', 'POST', paths.renameHub(':slug'), renameHubDeed(parts)),
  members('steward_network', 'GET', paths.closeHub(':slug'), closeHubPage(parts)),
  members('steward_network', 'POST', paths.closeHub(':slug'), closeHubDeed(parts)),
]

const areaRoutes = (parts: NetworkParts): MembersRoute[] => [
  members('coordinate_hub', 'GET', paths.partners(':slug'), partnersPage(parts)),
  members('coordinate_hub', 'GET', paths.partnersFile(':slug'), partnersFile(parts)),
  members('coordinate_hub', 'GET', paths.partner(':slug', ':id'), partnerPage(parts)),
  members('coordinate_hub', 'POST', paths.partner(':slug', ':id'), savePartnerDeed(parts)),
  members('coordinate_hub', 'POST', paths.notePartner(':slug', ':id'), notePartnerDeed(parts)),
  members('coordinate_hub', 'GET', paths.endorsements(':slug'), endorsementsPage(parts)),
  members('coordinate_hub', 'POST', paths.endorsements(':slug'), endorsementsDeed(parts)),
  members('coordinate_hub', 'GET', paths.editBecoming(':slug'), editBecomingPage(parts)),
  members('coordinate_hub', 'POST', paths.editBecoming(':slug'), editBecomingDeed(parts)),
  members('coordinate_hub', 'GET', paths.editAsks(':slug'), editAsksPage(parts)),
  members('coordinate_hub', 'POST', paths.editAsks(':slug'), editAsksDeed(parts)),
  members('coordinate_hub', 'GET', paths.correctAsk(':slug', ':id'), correctAskPage(parts)),
  members('coordinate_hub', 'POST', paths.correctAsk(':slug', ':id'), correctAskDeed(parts)),
  members('coordinate_hub', 'GET', paths.minutes(':slug'), minutesPage(parts)),
  members('coordinate_hub', 'POST', paths.minutes(':slug'), minutesDeed(parts)),
  members('coordinate_hub', 'GET', paths.correctMinutes(':slug', ':id'), correctMinutesPage(parts)),
  members('coordinate_hub', 'POST', paths.correctMinutes(':slug', ':id'), correctMinutesDeed(parts)),
  members('publish_hub_news', 'GET', paths.editNews(':slug'), newsDeskPage(parts)),
  members('publish_hub_news', 'GET', paths.editNewsItem(':slug', ':id'), editNewsPage(parts)),
  members('publish_hub_news', 'POST', paths.editNewsItem(':slug', ':id'), editNewsDeed(parts)),
  members('publish_hub_news', 'POST', paths.decideComment(':slug'), decideCommentDeed(parts)),
  members('use_network', 'GET', paths.commentNews(':slug', ':id'), commentPage(parts)),
  members('use_network', 'POST', paths.commentNews(':slug', ':id'), commentDeed(parts)),
]

const readerRoutes = (parts: NetworkParts): MembersRoute[] => [
  members('see_register', 'GET', paths.registers, registersPage(parts)),
  members('export_register', 'GET', paths.takeRegister, takeRegisterPage()),
  members('export_register', 'POST', paths.takeRegister, takeRegisterDeed(parts)),
]

// Every method, path, who may, and what answers.
export const networkRoutes = (parts: NetworkParts): Route[] => [
  ...publicRoutes(parts),
  ...ownRoutes(parts),
  ...coordinatorRoutes(parts),
  ...stewardRoutes(parts),
  ...areaRoutes(parts),
  ...readerRoutes(parts),
  ...organisationRoutes(parts),
  ...journeyRoutes(parts),
  ...commitmentRoutes(parts),
]
