import type { Clock } from '../platform/clock/clock.ts'
import type { Route } from '../platform/http/route.ts'
import { paths } from './paths.ts'
import {
  aboutPage,
  accessibilityPage,
  beforeYouStartPage,
  privacyPage,
  stayingSafePage,
} from './safety/safety-pages.tsx'
import { nations } from './urgent-help/helpline.ts'
import { urgentHelpPage } from './urgent-help/urgent-help-pages.tsx'

export interface GuidanceParts {
  clock: Clock
  /** The whole address that "Exit this page" leads to. */
  exitTarget: string
}

// Every method, path, who may, how it is kept, and what answers. All of it is kept in memory: it outlives the database.
export const guidanceRoutes = ({ clock, exitTarget }: GuidanceParts): Route[] => [
  { method: 'GET', path: paths.urgentHelp, who: 'anyone', kept: 'memory', handle: urgentHelpPage(clock) },
  ...nations.map(
    (nation): Route => ({
      method: 'GET',
      path: paths.urgentHelpIn(nation),
      who: 'anyone',
      kept: 'memory',
      handle: urgentHelpPage(clock, nation),
    }),
  ),
  {
    method: 'GET',
    path: paths.stayingSafe,
    who: 'anyone',
    kept: 'memory',
    handle: stayingSafePage(exitTarget),
  },
  {
    method: 'GET',
    path: paths.beforeYouStart,
    who: 'anyone',
    kept: 'memory',
    handle: beforeYouStartPage(exitTarget),
  },
  { method: 'GET', path: paths.about, who: 'anyone', kept: 'memory', handle: aboutPage },
  { method: 'GET', path: paths.privacy, who: 'anyone', kept: 'memory', handle: privacyPage },
  { method: 'GET', path: paths.accessibility, who: 'anyone', kept: 'memory', handle: accessibilityPage },
]
