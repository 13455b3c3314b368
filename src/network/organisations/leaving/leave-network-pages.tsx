import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { findOwnOut, ownMemberOrganisation } from '../own-organisation.ts'
import { leaveNetwork } from './leave-network.ts'
import { LeaveNetwork } from './leave-network-view.tsx'
import { returnToNetwork } from './return-to-network.ts'

const TITLE = 'Organisation'

export const leaveNetworkPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <LeaveNetwork {...(await ownMemberOrganisation(parts, asked))} />)

export const leaveNetworkDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    if (one(asked.form.sure) !== 'yes')
      return invalidForm(TITLE, <LeaveNetwork {...own} error="Tick the box if it shall leave" />)
    const isDone = await leaveNetwork(parts, own.by)
    return redirect(isDone ? `${paths.myHubs}?done=out` : paths.myHubs)
  }

export const returnToNetworkDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const organisation = await findOwnOut(parts, asked)
    const hub = organisation && (await parts.hubs.list()).find(({ id }) => id === organisation.hub_id)
    if (!hub) throw new NotFound()
    const isDone = await returnToNetwork(parts, { id: organisation.id, hub })
    return redirect(isDone ? `${paths.myHubs}?done=organisation` : paths.myHubs)
  }
