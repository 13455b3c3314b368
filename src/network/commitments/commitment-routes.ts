import type { Route } from '../../platform/http/route.ts'
import { asked, members, seen } from '../../platform/http/routes-of.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { correctPledgeDeed, correctPledgePage } from './correction/correct-pages.tsx'
import { listPledgeDeed, myCommitmentsPage, pledgeDeskPage, signedPledgePage } from './desk/desk-pages.tsx'
import { commitmentStepDeed, commitmentStepPage } from './draft/commitment-step-pages.tsx'
import { checkMarkPage, markFile, pledgePage } from './register/pledge-pages.tsx'
import { commitmentsPage, registerFoundPage, searchRegisterDeed } from './register/register-pages.tsx'
import { readCommitmentSet } from './set/commitment-set-content.ts'
import { signPledgeDeed, signPledgePage } from './signing/sign-pages.tsx'
import { stepBackDeed, stepBackPage } from './signing/step-back-pages.tsx'
import { pledgeStateDeed, pledgeStatePage } from './state/state-pages.tsx'

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

    members('use_network', 'GET', paths.myCommitments, myCommitmentsPage(parts)),
    members('use_network', 'GET', paths.pledgeDesk(of), pledgeDeskPage(parts, set)),
    members('use_network', 'GET', paths.pledgeStep(of, commitment), commitmentStepPage(parts, set)),
    members('use_network', 'POST', paths.pledgeStep(of, commitment), commitmentStepDeed(parts, set)),
    members('use_network', 'GET', paths.signPledge(of), signPledgePage(parts, set)),
    members('use_network', 'POST', paths.signPledge(of), signPledgeDeed(parts, set)),
    members('use_network', 'GET', paths.signedPledge(of), signedPledgePage(parts, set)),
    members('use_network', 'GET', paths.correctPledge(of, commitment), correctPledgePage(parts, set)),
    members('use_network', 'POST', paths.correctPledge(of, commitment), correctPledgeDeed(parts, set)),
    members('use_network', 'GET', paths.stepBack(of), stepBackPage(parts)),
    members('use_network', 'POST', paths.stepBack(of), stepBackDeed(parts)),
    members('use_network', 'POST', paths.listPledge, listPledgeDeed(parts)),
    members('steward_network', 'GET', paths.setPledgeState(of), pledgeStatePage(parts, set)),
    members('steward_network', 'POST', paths.setPledgeState(of), pledgeStateDeed(parts, set)),
  ]
}
