import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, page } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { listClosedHubs } from '../closing/closing-hub-queries.ts'
import { loadDeskTasks } from '../desk/load-desk-tasks.ts'
import { isResting } from '../hub-rules.ts'
import { AllHubs } from './all-hubs-view.tsx'

const doneWords = {
  begun: 'The hub is there, and everybody can see it. Invite somebody to look after it.',
  invited: 'The hub is there, and everybody can see it. The invitation is on its way.',
  renamed: 'Saved. Pages show it within a minute.',
  closed: 'The hub is closed. Its people have been told by e-mail.',
}

/** What somebody who looks after the whole network may step in for; the rest is the hub’s own. */
async function notesOn(parts: NetworkParts, hub: Hub, person: AskedByPerson['person']): Promise<string[]> {
  const tasks = await loadDeskTasks(parts, hub, person)
  return [
    ...(tasks.some(({ pressing }) => pressing) ? ['A question is overdue'] : []),
    ...(isResting(hub, londonDate(parts.clock())) ? ['Resting'] : []),
  ]
}

export const allHubsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const [hubs, closed] = await Promise.all([parts.hubs.list(), listClosedHubs(parts.db)])
    const noted = await Promise.all(
      hubs.map(async (hub) => ({ ...hub, notes: await notesOn(parts, hub, asked.person) })),
    )
    return page('Hubs', <AllHubs hubs={noted} closed={closed} done={doneOf(doneWords, asked)} />)
  }
