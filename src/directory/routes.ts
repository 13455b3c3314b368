import { file } from '../platform/http/answer.ts'
import type { PublicRoute } from '../platform/http/route.ts'
import { aboutDataPage } from './about-data/about-data-pages.tsx'
import { areaPage, areasPage } from './areas/area-pages.tsx'
import type { DirectoryParts } from './directory-parts.ts'
import { findDeed, homePage, resultsPage } from './find/find-pages.tsx'
import { serviceFromResults } from './find/service-from-results.tsx'
import { paths } from './paths.ts'
import {
  problemDeed,
  problemPage,
  problemSentPage,
  serviceContactFile,
  servicePage,
  servicePrintPage,
} from './services/service-pages.tsx'
import { topicPage, topicsPage } from './topics/topic-pages.tsx'

// Every method, path, who may, how it is kept, and what answers.
export const directoryRoutes = (parts: DirectoryParts): PublicRoute[] => [
  { method: 'GET', path: paths.home, who: 'anyone', kept: 'public', handle: homePage(parts) },
  { method: 'POST', path: paths.find, who: 'anyone', kept: 'nothing', handle: findDeed(parts) },
  {
    method: 'GET',
    path: paths.results(':sealed'),
    who: 'anyone',
    kept: 'nothing',
    handle: resultsPage(parts),
  },
  {
    method: 'GET',
    path: paths.resultService(':sealed', ':id'),
    who: 'anyone',
    kept: 'nothing',
    handle: serviceFromResults(parts),
  },
  { method: 'GET', path: paths.service(':id'), who: 'anyone', kept: 'public', handle: servicePage(parts) },
  {
    method: 'GET',
    path: paths.servicePrint(':id'),
    who: 'anyone',
    kept: 'public',
    handle: servicePrintPage(parts),
  },
  {
    method: 'GET',
    path: paths.serviceContact(':id'),
    who: 'anyone',
    kept: 'public',
    handle: serviceContactFile(parts),
  },
  {
    method: 'GET',
    path: paths.serviceProblem(':id'),
    who: 'anyone',
    kept: 'public',
    handle: problemPage(parts),
  },
  {
    method: 'POST',
    path: paths.serviceProblem(':id'),
    who: 'anyone',
    kept: 'nothing',
    handle: problemDeed(parts),
  },
  {
    method: 'GET',
    path: paths.serviceProblemSent(':id'),
    who: 'anyone',
    kept: 'nothing',
    handle: problemSentPage(parts),
  },
  { method: 'GET', path: paths.topics, who: 'anyone', kept: 'memory', handle: topicsPage(parts) },
  { method: 'GET', path: paths.topic(':code'), who: 'anyone', kept: 'public', handle: topicPage(parts) },
  { method: 'GET', path: paths.areas, who: 'anyone', kept: 'public', handle: areasPage(parts) },
  { method: 'GET', path: paths.area(':code'), who: 'anyone', kept: 'public', handle: areaPage(parts) },
  { method: 'GET', path: paths.aboutData, who: 'anyone', kept: 'public', handle: aboutDataPage(parts) },
  {
    method: 'GET',
    path: paths.placeNames,
    who: 'anyone',
    kept: 'public',
    handle: () => file('application/json; charset=utf-8', parts.placeNames()),
  },
]
