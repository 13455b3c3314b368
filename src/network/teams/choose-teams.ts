import { inTransaction } from '../../platform/db/transaction.ts'
import type { NetworkParts } from '../network-parts.ts'
import { lockOrganisation } from '../organisations/organisation-queries.ts'
import { leaveTeam, leaveTeamsOf, ruleOutTeams } from './leave-teams-queries.ts'

type Parts = Pick<NetworkParts, 'db'>

/** Out of one team, by their own word. False when they are not in it. */
export const leaveOwnTeam = ({ db }: Parts, personId: string, teamId: string): Promise<boolean> =>
  inTransaction(db, (tx) => leaveTeam(tx, { personId, teamId }))

/**
 * Whether the leads of an organisation can put somebody into its teams; ruling it out takes them out of all of them. False
 * when they do not work there.
 */
export const chooseTeams = (
  { db }: Parts,
  of: { personId: string; organisationId: string },
  isRuledOut: boolean,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    // A lead who saves a team at this moment waits, and then finds what was chosen.
    await lockOrganisation(tx, of.organisationId)
    if (!(await ruleOutTeams(tx, of, isRuledOut))) return false
    if (isRuledOut) await leaveTeamsOf(tx, of)
    return true
  })
