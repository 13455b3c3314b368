import type { MembersRoute, PublicRoute, Route } from '../../platform/http/route.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { readCommitmentSet } from './commitment-set-content.ts'
import {
  commitmentStepDeed,
  commitmentStepPage,
  correctPledgeDeed,
  correctPledgePage,
} from './commitment-step-pages.tsx'
import {
  listPledgeDeed,
  myCommitmentsPage,
  pledgeDeskPage,
  signedPledgePage,
  stepBackDeed,
  stepBackPage,
} from './desk-pages.tsx'
import { checkMarkPage, markFile, pledgePage } from './pledge-pages.tsx'
import { commitmentsPage, registerFoundPage, searchRegisterDeed } from './register-pages.tsx'
import { signPledgeDeed, signPledgePage } from './sign-pages.tsx'
import { pledgeStateDeed, pledgeStatePage } from './state-pages.tsx'

const seen = (path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method: 'GET',
  path,
  who: 'anyone',
  kept: 'public',
  handle,
})
const asked = (method: Route['method'], path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method,
  path,
  who: 'anyone',
  kept: 'nothing',
  handle,
})

type Member = Extract<MembersRoute, { who: 'signed_in' }>['handle']
const members = (
  method: Route['method'],
  path: string,
  handle: Member,
  who: 'use_network' | 'steward_network' = 'use_network',
): MembersRoute => ({
  method,
  path,
  who,
  kept: 'nothing',
  handle,
})
const of = ':of'
const commitment = ':commitment'

/** The public register and the forms of members. */
export function commitmentRoutes(parts: NetworkParts): Route[] {
  const set = readCommitmentSet()
  return [
    seen(paths.commitments, commitmentsPage(parts, set)),
    asked('POST', paths.commitments, searchRegisterDeed(parts)),
    asked('GET', paths.commitmentsFound(':sealed'), registerFoundPage(parts)),
    // Never kept: what somebody steps back from is gone at once, and a check says how things stand now.
    asked('GET', paths.pledge(':code'), pledgePage(parts, set)),
    asked('GET', paths.checkMark(':code'), checkMarkPage(parts)),
    asked('GET', paths.pledgeMark(':code'), markFile(parts, set)),

    members('GET', paths.myCommitments, myCommitmentsPage(parts, set)),
    members('GET', paths.pledgeDesk(of), pledgeDeskPage(parts, set)),
    members('GET', paths.pledgeStep(of, commitment), commitmentStepPage(parts, set)),
    members('POST', paths.pledgeStep(of, commitment), commitmentStepDeed(parts, set)),
    members('GET', paths.signPledge(of), signPledgePage(parts, set)),
    members('POST', paths.signPledge(of), signPledgeDeed(parts, set)),
    members('GET', paths.signedPledge(of), signedPledgePage(parts, set)),
    members('GET', paths.correctPledge(of, commitment), correctPledgePage(parts, set)),
    members('POST', paths.correctPledge(of, commitment), correctPledgeDeed(parts, set)),
    members('GET', paths.stepBack(of), stepBackPage(parts)),
    members('POST', paths.stepBack(of), stepBackDeed(parts)),
    members('POST', paths.listPledge, listPledgeDeed(parts)),
    members('GET', paths.setPledgeState(of), pledgeStatePage(parts, set), 'steward_network'),
    members('POST', paths.setPledgeState(of), pledgeStateDeed(parts, set), 'steward_network'),
  ]
}
