import type { Route } from '../../platform/http/route.ts'
import { members, seen } from '../../platform/http/routes-of.ts'
import { readCommitmentSet } from '../commitments/set/commitment-set-content.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { keptInAreaPage, keptInNetworkPage } from './keeper-count-pages.tsx'
import { chooseTeamsDeed, leaveTeamDeed, myJourneyPage } from './my-journey-pages.tsx'

/** The same commitments from one person outwards, and how many keep them, for everybody. */
export function journeyRoutes(parts: NetworkParts): Route[] {
  const set = readCommitmentSet()
  return [
    seen(paths.keptInNetwork, keptInNetworkPage(parts, set)),
    seen(paths.keptInArea(':slug'), keptInAreaPage(parts, set)),
    members('use_network', 'GET', paths.myJourney, myJourneyPage(parts, set)),
    members('use_network', 'POST', paths.leaveTeam(':id'), leaveTeamDeed(parts)),
    members('use_network', 'POST', paths.chooseTeams(':id'), chooseTeamsDeed(parts)),
  ]
}
