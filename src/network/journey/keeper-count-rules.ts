import { type PeopleCount, peopleCount, wholeOf } from '../../platform/numbers/people-count-rules.ts'
import type { Keeper } from './keeper.ts'

/** How many keep one commitment up to date. Organisations and teams are public, and counted as they are. */
export interface Kept {
  organisations: number
  teams: number
  people: PeopleCount
}

type Within = (keeper: Keeper) => boolean

const counted = (keepers: readonly Keeper[], kind: Keeper['kind'], within: Within): number =>
  keepers.filter((keeper) => keeper.kind === kind && within(keeper)).length

/** Those inside a team, an organisation or the area of a hub. */
export const keptInside = (keepers: readonly Keeper[], commitmentId: string, within: Within): Kept => {
  const keeps: Within = (keeper) => keeper.keeps.includes(commitmentId) && within(keeper)
  return {
    organisations: counted(keepers, 'organisation', keeps),
    teams: counted(keepers, 'team', keeps),
    people: peopleCount(counted(keepers, 'person', keeps)),
  }
}

export const inHub =
  (hubId: string | null): Within =>
  (keeper) =>
    keeper.hubId === hubId

/** The whole network: its people are the hubs’ and those of no hub, as far as each is shown. */
export function keptEverywhere(
  keepers: readonly Keeper[],
  commitmentId: string,
  hubIds: readonly string[],
): Kept {
  const isElsewhere: Within = ({ hubId }) => hubId === null || !hubIds.includes(hubId)
  const parts = [...hubIds.map(inHub), isElsewhere]
  return {
    ...keptInside(keepers, commitmentId, () => true),
    people: wholeOf(parts.map((part) => keptInside(keepers, commitmentId, part).people)),
  }
}

/** Organisations and teams that keep at least one. */
export const keepersOfAny = (keepers: readonly Keeper[], within: Within = () => true) => ({
  organisations: counted(keepers, 'organisation', within),
  teams: counted(keepers, 'team', within),
})
