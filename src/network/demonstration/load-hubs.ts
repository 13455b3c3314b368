import { readdirSync } from 'node:fs'
import { inTransaction } from '../../platform/db/transaction.ts'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { deleteDemoPledges } from '../commitments/demonstration/demo-commitment-queries.ts'
import { loadDemoCommitments } from '../commitments/demonstration/load-demo-commitments.ts'
import type { NetworkDb } from '../tables.ts'
import { saveAreaWork } from './demonstration-area-queries.ts'
import { saveDeskWork, saveNewsWishes } from './demonstration-desk-queries.ts'
import {
  type DemonstrationHub,
  type DirectoryOrganisation,
  demonstrationHubSchema,
} from './demonstration-hub.ts'
import * as queries from './demonstration-hub-queries.ts'

const readHubs = (): DemonstrationHub[] =>
  readdirSync(projectPath('database', 'demo'))
    .filter((name) => /^hub-.+\.yaml$/.test(name))
    .sort()
    .map((name) => readContentFile(projectPath('database', 'demo', name), demonstrationHubSchema))

/**
 * The made-up hubs with their organisations, whole or not at all. Loading them again brings them up to date and keeps what
 * people did meanwhile. `today` is the day on which they were last active. Returns how many hubs there are.
 */
export async function loadDemonstrationHubs(
  db: NetworkDb,
  directory: readonly DirectoryOrganisation[],
  today: string,
): Promise<number> {
  const hubs = readHubs()
  const bySource = new Map(directory.map((organisation) => [organisation.sourceId, organisation]))
  const wishes = new Map<string, string[]>()
  await inTransaction(db, async (tx) => {
    for (const hub of hubs) {
      const id = await queries.saveDemonstrationHub(tx, hub, today)
      await queries.replaceDemonstrationContacts(tx, id, hub.contacts)
      await saveDeskWork(tx, id, hub, today)
      await saveAreaWork(tx, id, hub)
      for (const name of hub.newsByEmail) wishes.set(name, [...(wishes.get(name) ?? []), id])
      const organisations = new Map<string, string>()
      for (const given of hub.organisations) {
        const facts = bySource.get(given.organisation)
        if (facts) organisations.set(given.organisation, await queries.saveOrganisation(tx, id, given, facts))
      }
      for (const listing of hub.practitioners)
        await queries.savePractitioner(tx, id, organisations.get(listing.organisation) ?? null, listing)
    }
    await saveNewsWishes(tx, wishes, today)
    await loadDemoCommitments(tx, today)
  })
  return hubs.length
}

/** Takes every made-up hub away, and all that belongs to one. Returns how many hubs went. */
export const removeDemonstrationHubs = (db: NetworkDb): Promise<number> =>
  inTransaction(db, async (tx) => {
    await deleteDemoPledges(tx)
    return queries.deleteDemonstrationHubs(tx)
  })
