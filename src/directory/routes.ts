import { file } from '../platform/http/answer.ts'
import type { PublicRoute } from '../platform/http/route.ts'
import { asked, inMemory, seen } from '../platform/http/routes-of.ts'
import { aboutDataPage } from './about-data/about-data-pages.tsx'
import { areaPage, areasPage } from './areas/area-pages.tsx'
import type { DirectoryParts } from './directory-parts.ts'
import { findDeed, homePage, resultsPage } from './find/find-pages.tsx'
import { serviceFromResults, servicePrintFromResults } from './find/service-from-results.tsx'
import { paths } from './paths.ts'
import { problemDeed, problemPage, problemSentPage } from './services/problem-pages.tsx'
import { serviceContactFile, servicePage, servicePrintPage } from './services/service-pages.tsx'
import { topicPage, topicsPage } from './topics/topic-pages.tsx'

// Every method, path, who may, how it is kept, and what answers.
export const directoryRoutes = (parts: DirectoryParts): PublicRoute[] => [
  seen(paths.home, homePage(parts)),
  asked('POST', paths.find, findDeed(parts)),
  asked('GET', paths.results(':sealed'), resultsPage(parts)),
  asked('GET', paths.resultService(':sealed', ':id'), serviceFromResults(parts)),
  asked('GET', paths.resultServicePrint(':sealed', ':id'), servicePrintFromResults(parts)),
  seen(paths.service(':id'), servicePage(parts)),
  seen(paths.servicePrint(':id'), servicePrintPage(parts)),
  seen(paths.serviceContact(':id'), serviceContactFile(parts)),
  seen(paths.serviceProblem(':id'), problemPage(parts)),
  { ...asked('POST', paths.serviceProblem(':id'), problemDeed(parts)), gentle: true },
  asked('GET', paths.serviceProblemSent(':id'), problemSentPage(parts)),
  inMemory(paths.topics, topicsPage(parts)),
  seen(paths.topic(':code'), topicPage(parts)),
  seen(paths.areas, areasPage(parts)),
  seen(paths.area(':code'), areaPage(parts)),
  seen(paths.aboutData, aboutDataPage(parts)),
  seen(paths.placeNames, () => file('application/json; charset=utf-8', parts.placeNames())),
]
