import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import type { Asked } from '../../platform/http/route.ts'
import type { CommitmentSet } from '../commitments/set/commitment-set.ts'
import { closedHubPage, hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { inHub, keepersOfAny, keptEverywhere, keptInside } from './keeper-count-rules.ts'
import { KeptInArea, KeptInNetwork } from './keeper-count-views.tsx'
import { listKeepers } from './keeper-queries.ts'

const TITLE = 'Commitments'

export const keptInNetworkPage = (parts: NetworkParts, set: CommitmentSet) => async (): Promise<Answer> => {
  const hubs = await parts.hubs.list()
  const hubIds = hubs.map(({ id }) => id)
  const keepers = await listKeepers(parts.db, londonDate(parts.clock()))
  const rows = set.commitments.map(({ id, name }) => ({ name, kept: keptEverywhere(keepers, id, hubIds) }))
  return page(TITLE, <KeptInNetwork rows={rows} any={keepersOfAny(keepers)} hubs={hubs} />)
}

export const keptInAreaPage =
  (parts: NetworkParts, set: CommitmentSet) =>
  async (asked: Asked): Promise<Answer> => {
    const gone = await closedHubPage(parts, asked)
    if (gone) return gone
    const hub = await hubOf(parts, asked)
    const keepers = await listKeepers(parts.db, londonDate(parts.clock()))
    const within = inHub(hub.id)
    const rows = set.commitments.map(({ id, name }) => ({ name, kept: keptInside(keepers, id, within) }))
    return page(TITLE, <KeptInArea rows={rows} any={keepersOfAny(keepers, within)} hub={hub} />)
  }
