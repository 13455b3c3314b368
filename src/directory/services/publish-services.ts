import type { DirectoryTx } from '../tables.ts'
import { knownPoints } from './known-points.ts'
import { toPublishedService } from './public-record-rules.ts'
import { getStoredServices, replacePublished } from './publish-services-queries.ts'

/** Makes what the public sees of these services anew, in the transaction that changed them. Returns how many are public. */
export async function publishServices(tx: DirectoryTx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const stored = await getStoredServices(tx, ids)
  const find = await knownPoints(
    tx,
    stored.flatMap((service) =>
      service.locations.map(({ address, outcode, town }) => ({
        postcode: address?.postcode ?? null,
        outcode,
        town,
      })),
    ),
  )
  const published = stored.flatMap((service) => toPublishedService(service, find) ?? [])
  const shown = new Set(published.map((service) => service.id))
  await replacePublished(
    tx,
    published,
    ids.filter((id) => !shown.has(id)),
  )
  return published.length
}
