import type { SignedIn } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { loadPledgeDesk } from '../commitments/desk/pledge-desk.ts'
import { MINE } from '../commitments/pledge/whose-commitments.ts'
import type { CommitmentSet } from '../commitments/set/commitment-set.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listPlacesOfWork } from '../organisations/people/places-of-work-queries.ts'
import type { Hub } from '../tables.ts'
import type { TeamToRead } from '../teams/team.ts'
import { listTeamsToRead } from '../teams/team-queries.ts'
import { isUpToDate } from './keeper.ts'
import { inHub, type Kept, keptEverywhere, keptInside } from './keeper-count-rules.ts'
import { findHomeHub, listKeepers } from './keeper-queries.ts'

/** One level outwards from somebody, with how one commitment stands there. */
export interface Level {
  id: string
  name: string
  kind: 'team' | 'organisation' | 'hub' | 'network'
  kept: Kept
}

export interface CommitmentOutwards {
  id: string
  name: string
  isMine: boolean
  levels: Level[]
}

export interface MyJourney {
  commitments: CommitmentOutwards[]
  teams: TeamToRead[]
  organisations: Awaited<ReturnType<typeof listPlacesOfWork>>
  hub: Hub | null
  hasPledge: boolean
}

/** The same commitments at five levels: me, my teams, my organisations, my hub’s area, the whole network (S2.21). */
export async function loadMyJourney(
  parts: Pick<NetworkParts, 'db' | 'clock' | 'hubs'>,
  set: CommitmentSet,
  { personId, name }: SignedIn,
): Promise<MyJourney> {
  const { db } = parts
  const today = londonDate(parts.clock())
  const keepers = await listKeepers(db, today)
  const teams = await listTeamsToRead(db, personId, [])
  const organisations = await listPlacesOfWork(db, personId)
  const hubs = await parts.hubs.list()
  const home = await findHomeHub(db, personId)
  const hub = hubs.find(({ id }) => id === home) ?? null
  const own = await loadPledgeDesk(parts, set, {
    ...{ maker: { kind: 'person', id: personId }, of: MINE, name, maySign: true },
  })
  const mine = isUpToDate(own.state) ? own.standing.map(({ commitmentId }) => commitmentId) : []
  const levelsOf = (commitmentId: string): Level[] => [
    ...teams.map(({ id, name }) => ({
      ...{ id, name, kind: 'team' as const },
      kept: keptInside(keepers, commitmentId, ({ teamIds }) => teamIds.includes(id)),
    })),
    ...organisations.map(({ id, name }) => ({
      ...{ id, name, kind: 'organisation' as const },
      kept: keptInside(keepers, commitmentId, ({ organisationIds }) => organisationIds.includes(id)),
    })),
    ...(hub
      ? [
          {
            id: hub.id,
            name: hub.name,
            kind: 'hub' as const,
            kept: keptInside(keepers, commitmentId, inHub(hub.id)),
          },
        ]
      : []),
    {
      ...{ id: 'network', name: 'The whole network', kind: 'network' as const },
      kept: keptEverywhere(
        keepers,
        commitmentId,
        hubs.map(({ id }) => id),
      ),
    },
  ]
  return {
    ...{ teams, organisations, hub },
    hasPledge: own.signings.length > 0,
    commitments: set.commitments.map(({ id, name }) => ({
      ...{ id, name },
      isMine: mine.includes(id),
      levels: levelsOf(id),
    })),
  }
}
