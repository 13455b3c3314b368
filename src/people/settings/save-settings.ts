import { inTransaction } from '../../platform/db/transaction.ts'
import { type Stood, whyNotReplace } from '../../platform/http/stood.ts'
import type { Site } from '../../platform/site/site.ts'
import { findSite, lockSite, saveSite } from '../../platform/site/site-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import type { SignedIn } from '../signed-in.ts'
import { typedSettings } from './network-settings-form.ts'

/**
 * Saves what the network is called and how it looks, and lets every page know. The audit trail says which were
 * changed.
 */
export async function saveSettings(
  { db, clock, site }: Pick<PeopleParts, 'db' | 'clock' | 'site'>,
  person: SignedIn,
  given: Site,
  stood: Stood<never>,
): Promise<true | 'changed'> {
  const at = clock()
  const done = await inTransaction(db, async (tx) => {
    await lockSite(tx)
    const before = await findSite(tx)
    if (whyNotReplace(before, { shows: typedSettings, stood, given })) return 'changed'
    const changed = (Object.keys(given) as (keyof Site)[]).filter((key) => given[key] !== before[key])
    if (changed.length === 0) return true
    await saveSite(tx, given, at)
    const details = { changed: changed.join(' '), look: given.look }
    await recordAudit(tx, { person, deed: 'change_settings', about: 'network', details, at })
    return true
  })
  await site.refresh()
  return done
}
