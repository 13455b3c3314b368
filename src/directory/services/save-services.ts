import type { DirectoryTx } from '../tables.ts'
import { withoutOwnAddress } from './own-address-rules.ts'
import { recordDigest, recordId } from './record-ids.ts'
import { childRows, locationRows, organisationRow, serviceRow } from './record-rows.ts'
import * as queries from './save-services-queries.ts'
import type { ServiceRecord } from './service-record.ts'

export interface SavedService {
  id: string
  changed: boolean
}

/**
 * Writes records of one feed, in their order: new ones are added, changed ones replaced whole, the rest untouched.
 * A record whose id another feed already uses gets an id of its own. Throws what PostgreSQL throws.
 */
export async function saveServices(
  tx: DirectoryTx,
  feed: { id: string },
  records: readonly ServiceRecord[],
): Promise<SavedService[]> {
  const known = await queries.findKnownServices(
    tx,
    feed.id,
    records.map((record) => record.sourceId),
    records.map((record) => recordId(feed.id, 'service', record.sourceId)),
  )
  const saved = records.map((given) => {
    const record = withoutOwnAddress(given)
    const before = known.ofFeed.get(record.sourceId)
    const wanted = recordId(feed.id, 'service', record.sourceId)
    const id =
      before?.id ??
      (known.elsewhere.has(wanted) ? recordId(feed.id, 'service', `own ${record.sourceId}`) : wanted)
    const digest = recordDigest(record)
    return { id, record, digest, changed: before?.digest !== digest }
  })
  const changed = saved.filter((each) => each.changed)
  await queries.markSeen(
    tx,
    saved.map((each) => each.id),
  )
  if (changed.length > 0) {
    await queries.upsertOrganisations(
      tx,
      changed.map(({ record }) => organisationRow(feed.id, record)),
    )
    await queries.upsertServices(
      tx,
      changed.map(({ id, record, digest }) => serviceRow(feed.id, id, record, digest)),
    )
    await queries.replaceChildren(
      tx,
      changed.map(({ id }) => id),
      {
        locations: changed.flatMap(({ id, record }) => locationRows(feed.id, id, record)),
        children: changed.map(({ id, record }) => childRows(feed.id, id, record)),
        sources: changed.flatMap(({ id, record }) =>
          record.raw === undefined ? [] : [{ service_id: id, raw: record.raw }],
        ),
      },
    )
  }
  return saved.map(({ id, changed }) => ({ id, changed }))
}
