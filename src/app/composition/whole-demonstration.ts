import {
  type DirectoryTables,
  demonstrationOrganisations,
  loadDemonstration,
  removeDemonstration,
} from '../../directory/index.ts'
import {
  loadDemonstrationHubs,
  type NetworkTables,
  noteRole,
  removeDemonstrationHubs,
} from '../../network/index.ts'
import { loadDemonstrationPeople, type PeopleTables, removeDemonstrationPeople } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import type { Database, Tx } from '../../platform/db/database.ts'
import { joinDemonstrationHub, mapDemonstrationPlaces } from './member-places-queries.ts'

/**
 * The made-up services first, then the made-up hubs whose organisations run them. Returns how many services there are.
 */
export async function loadWholeDemonstration(database: Pick<Database, 'as'>, now: Date): Promise<number> {
  const directory = database.as<DirectoryTables>()
  const count = await loadDemonstration(directory)
  const organisations = await demonstrationOrganisations(directory)
  await loadDemonstrationHubs(database.as<NetworkTables>(), organisations, londonDate(now))
  const places = await mapDemonstrationPlaces(database.as<NetworkTables>())
  const joinHub: Parameters<typeof loadDemonstrationPeople>[1]['joinHub'] = (tx, joined) =>
    joinDemonstrationHub(tx as unknown as Tx<NetworkTables>, { ...joined, on: londonDate(now) })
  await loadDemonstrationPeople(database.as<PeopleTables>(), { ...places, joinHub, noteRole }, now)
  return count
}

/** Takes every trace of it away. Returns how many services went. */
export async function removeWholeDemonstration(database: Pick<Database, 'as'>): Promise<number> {
  await removeDemonstrationPeople(database.as<PeopleTables>())
  await removeDemonstrationHubs(database.as<NetworkTables>())
  return removeDemonstration(database.as<DirectoryTables>())
}
