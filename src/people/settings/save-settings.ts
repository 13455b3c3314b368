import { inTransaction } from '../../platform/db/transaction.ts'
import type { Site } from '../../platform/site/site.ts'
import { findSite, saveSite } from '../../platform/site/site-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import type { SignedIn } from '../signed-in.ts'

/**
 * Saves what the network is called and how it looks, and lets every page know. The audit trail says which were
 * changed.
 */
export async function saveSettings(
  { db, clock, site }: Pick<PeopleParts, 'db' | 'clock' | 'site'>,
  person: SignedIn,
  given: Site,
): Promise<void> {
  const at = clock()
  await inTransaction(db, async (tx) => {
    const before = await findSite(tx)
    const changed = (Object.keys(given) as (keyof Site)[]).filter((key) => given[key] !== before[key])
    if (changed.length === 0) return
    await saveSite(tx, given, at)
    const details = { changed: changed.join(' '), look: given.look }
    await recordAudit(tx, { person, deed: 'change_settings', about: 'network', details, at })
  })
  await site.refresh()
}
