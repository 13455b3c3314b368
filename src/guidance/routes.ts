import type { PublicRoute } from '../platform/http/route.ts'
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

const kept = (path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method: 'GET',
  path,
  who: 'anyone',
  kept: 'memory',
  handle,
})
const asked = (method: PublicRoute['method'], path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method,
  path,
  who: 'anyone',
  kept: 'nothing',
  handle,
})

/** The same for everybody: made at start, kept in memory, answered when the database is gone, and copied by the mirror. */
export const guidancePages = (parts: PageParts, content: GuidanceContent): PublicRoute[] => [
  kept(paths.urgentHelp, urgentHelpPage(parts.clock)),
  ...nations.map((nation) => kept(paths.urgentHelpIn(nation), urgentHelpPage(parts.clock, nation))),
  kept(paths.allLines, allLinesPage(parts.clock)),
  ...urgentWords.sections.map((section) =>
    kept(paths.urgentHelpAbout(section.id), urgentSituationPage(parts.clock, content.kinds, section)),
  ),

  kept(paths.kinds, kindListPage(content)),
  kept(paths.kindsByNeed, kindsByNeedPage(content)),
  ...content.kinds.map((kind) => kept(paths.kind(kind.slug), kindPage(content, parts, kind))),
  kept(paths.finder, finderPage(content)),

  kept(paths.guides, guideListPage(content)),
  ...content.guides.topics.map((topic) => kept(paths.topic(topic.id), topicPage(content, topic))),
  ...content.guides.all.map((guide) =>
    kept(paths.guide(guide.topic, guide.reader), guidePage(content, parts, guide)),
  ),
  kept(paths.pack, packPage(content)),
  kept(paths.forProfessionals, forProfessionalsPage(content)),

  kept(paths.feltAnswer, feltAnswerPage),
  kept(paths.stayingSafe, stayingSafePage(parts.exitTarget)),
  kept(paths.beforeYouStart, beforeYouStartPage(parts.exitTarget)),
  kept(paths.about, aboutPage),
  kept(paths.howWeWrite, howWeWritePage(content)),
  kept(paths.privacy, privacyPage(parts)),
  kept(paths.accessibility, accessibilityPage),
]

// The same for everybody as well, but made when somebody asks for the first: 67 of them at start would hold up the pages.
const guidanceFiles = (parts: PageParts, content: GuidanceContent): PublicRoute[] =>
  content.guides.all.map((guide) => ({
    method: 'GET',
    path: paths.guideFile(guide.topic, guide.reader),
    who: 'anyone',
    kept: 'public',
    handle: guideFile(content, parts, guide),
  }))

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
