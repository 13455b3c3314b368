import { inTransaction } from '../../platform/db/transaction.ts'
import { publishServices } from '../services/publish-services.ts'
import { saveServices } from '../services/save-services.ts'
import type { DirectoryDb } from '../tables.ts'
import * as queries from './demonstration-queries.ts'
import { readDemonstration } from './read-demonstration.ts'

export const DEMONSTRATION_FEED = 'Demonstration network'

export const countDemonstration = queries.countDemonstration

/** True for a database that is empty and has never had the demonstration: one that somebody removed stays away. */
export const wantsDemonstration = async (db: DirectoryDb): Promise<boolean> =>
  (await queries.countServices(db)) === 0 && !(await queries.hasFeed(db, DEMONSTRATION_FEED))

/** Loads the fictional network whole or not at all. Returns how many services it has. */
export async function loadDemonstration(db: DirectoryDb): Promise<number> {
  const records = readDemonstration()
  return inTransaction(db, async (tx) => {
    const feed = await queries.ensureFeed(tx, DEMONSTRATION_FEED)
    const saved = await saveServices(tx, feed, records)
    await publishServices(
      tx,
      saved.map((service) => service.id),
    )
    return saved.length
  })
}

/** Takes every trace of it away. Returns how many services went. */
export const removeDemonstration = (db: DirectoryDb): Promise<number> =>
  inTransaction(db, (tx) => queries.deleteDemonstration(tx, DEMONSTRATION_FEED))

export const demonstrationOrganisations = (db: DirectoryDb) =>
  queries.listDemonstrationOrganisations(db, DEMONSTRATION_FEED)
