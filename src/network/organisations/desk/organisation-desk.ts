import type { InvitedColleague } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { type PledgeState, stateWords } from '../../commitments/pledge/pledge.ts'
import { datesOf, findPledgeOf } from '../../commitments/pledge/pledge-queries.ts'
import { pledgeStateOn } from '../../commitments/state/pledge-state-rules.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { listTeamsOf } from '../../teams/team-queries.ts'
import type { OwnOrganisation } from '../own-organisation.ts'

/** What stands on the desk of an organisation beside its own facts. */
export interface OrganisationDesk extends Omit<OwnOrganisation, 'by'> {
  /** Colleagues who were invited and have not answered yet. */
  invited: readonly InvitedColleague[]
  teams: number
  /** How its commitments stand, in words. */
  commitments: string
  /** Who reads it leads it, and so may sign. */
  isLead: boolean
}

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'colleagues'>

async function stateOfPledge({ db, clock }: Parts, id: string): Promise<PledgeState> {
  const pledge = await findPledgeOf(db, { kind: 'organisation', id })
  return pledge ? pledgeStateOn(datesOf(pledge), londonDate(clock())) : 'invited'
}

export async function loadOrganisationDesk(
  parts: Parts,
  { organisation, people, by }: OwnOrganisation,
): Promise<OrganisationDesk> {
  const { id } = organisation
  return {
    ...{ organisation, people },
    invited: await parts.colleagues().waiting(id),
    teams: (await listTeamsOf(parts.db, id)).length,
    commitments: stateWords[await stateOfPledge(parts, id)].name,
    isLead: people.some(({ is_lead, person_id }) => is_lead && person_id === by.person.personId),
  }
}
