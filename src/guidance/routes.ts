import type { PublicRoute } from '../platform/http/route.ts'
import { asked, inMemory, seen } from '../platform/http/routes-of.ts'
import { finderDeed, finderPage, finderStepPage } from './finder/finder-pages.tsx'
import type { GuidanceContent } from './guidance-content.ts'
import type { GuidanceParts, PageParts } from './guidance-parts.ts'
import { guideListPage, guidePage, topicPage, withWordPage } from './guides/guide-pages.tsx'
import {
  feltAnswerPage,
  feltDeed,
  feltPage,
  feltSentPage,
  fetchAnswerDeed,
} from './how-it-felt/felt-pages.tsx'
import { compareDeed, comparedPage, kindListPage, kindPage, kindsByNeedPage } from './kinds/kind-pages.tsx'
import { packDeed, packPage, packStepsDeed } from './packs/pack-pages.tsx'
import { paths } from './paths.ts'
import { guideFile } from './pdf/guide-file.ts'
import {
  aboutPage,
  accessibilityPage,
  beforeYouStartPage,
  privacyPage,
  stayingSafePage,
} from './safety/safety-pages.tsx'
import { nations } from './urgent-help/helpline.ts'
import { allLinesPage, urgentHelpPage, urgentSituationPage } from './urgent-help/urgent-help-pages.tsx'
import { urgentWords } from './urgent-help/urgent-sections.ts'
import { forProfessionalsPage } from './words/for-professionals-page.tsx'
import { howWeWritePage } from './words/how-we-write-page.tsx'

/** The same for everybody: made at start, kept in memory, answered when the database is gone, and copied by the mirror. */
export const guidancePages = (parts: PageParts, content: GuidanceContent): PublicRoute[] => [
  inMemory(paths.urgentHelp, urgentHelpPage(parts.clock)),
  ...nations.map((nation) => inMemory(paths.urgentHelpIn(nation), urgentHelpPage(parts.clock, nation))),
  inMemory(paths.allLines, allLinesPage(parts.clock)),
  ...urgentWords.sections.map((section) =>
    inMemory(paths.urgentHelpAbout(section.id), urgentSituationPage(parts.clock, content.kinds, section)),
  ),

  inMemory(paths.kinds, kindListPage(content)),
  inMemory(paths.kindsByNeed, kindsByNeedPage(content)),
  ...content.kinds.map((kind) => inMemory(paths.kind(kind.slug), kindPage(content, parts, kind))),
  inMemory(paths.finder, finderPage(content)),

  inMemory(paths.guides, guideListPage(content)),
  ...content.guides.topics.map((topic) => inMemory(paths.topic(topic.id), topicPage(content, topic))),
  ...content.guides.all.map((guide) =>
    inMemory(paths.guide(guide.topic, guide.reader), guidePage(content, parts, guide)),
  ),
  inMemory(paths.pack, packPage(content)),
  inMemory(paths.forProfessionals, forProfessionalsPage(content)),

  inMemory(paths.feltAnswer, feltAnswerPage),
  inMemory(paths.stayingSafe, stayingSafePage(parts)),
  inMemory(paths.beforeYouStart, beforeYouStartPage(parts)),
  inMemory(paths.about, aboutPage(parts)),
  inMemory(paths.howWeWrite, howWeWritePage(content)),
  inMemory(paths.privacy, privacyPage(parts)),
  inMemory(paths.accessibility, accessibilityPage(parts)),
]

// The same for everybody as well, but made when somebody asks for the first: 67 of them at start would hold up the pages.
const guidanceFiles = (parts: PageParts, content: GuidanceContent): PublicRoute[] =>
  content.guides.all.map((guide) =>
    seen(paths.guideFile(guide.topic, guide.reader), guideFile(content, parts, guide)),
  )

// What holds a choice of somebody is made for each request and kept nowhere. Only "How it felt" needs the database.
const guidanceForms = (parts: GuidanceParts, content: GuidanceContent): PublicRoute[] => [
  asked('POST', paths.finder, finderDeed(content, parts)),
  asked('GET', paths.finderAt(':sealed'), finderStepPage(content, parts)),
  asked('POST', paths.pack, packDeed(content, parts)),
  asked('POST', paths.packSteps, packStepsDeed(content, parts)),
  asked('POST', paths.compare, compareDeed(content, parts)),
  asked('GET', paths.compared(':sealed'), comparedPage(content, parts)),
  ...[paths.guides, `${paths.guides}/:topic`, `${paths.guides}/:topic/:reader`].map((path) =>
    asked('GET', paths.withWord(':sealed', path), withWordPage(content, parts)),
  ),
  asked('GET', paths.howItFelt(':about', ':of'), feltPage(content, parts)),
  { ...asked('POST', paths.howItFelt(':about', ':of'), feltDeed(content, parts)), gentle: true },
  asked('GET', paths.feltSent(':sealed'), feltSentPage(parts)),
  asked('POST', paths.feltAnswer, fetchAnswerDeed(parts)),
]

export const guidanceRoutes = (parts: GuidanceParts, content: GuidanceContent): PublicRoute[] => [
  ...guidancePages(parts, content),
  ...guidanceFiles(parts, content),
  ...guidanceForms(parts, content),
]
