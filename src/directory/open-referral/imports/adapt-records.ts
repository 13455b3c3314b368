import { type Adapted, type Adapter, type AdapterContext, reasons } from '../adapters/adapter.ts'
import { adaptMapped } from '../adapters/mapped-csv-adapter.ts'
import { adaptOruk1 } from '../adapters/oruk1-adapter.ts'
import { adaptOruk3, missingOrganisation } from '../adapters/oruk3-adapter.ts'
import type { SourceItem, SourceShape } from '../sources/source-shape.ts'

const adapters: Record<SourceShape, Adapter> = {
  'oruk-3.0': adaptOruk3,
  'oruk-1.0': adaptOruk1,
  'hsds-csv': adaptOruk3,
  'mapped-csv': adaptMapped,
}

export type AdaptedItem = Adapted & { position: number }

/** Records that wait for their organisation at most; with more than this the rest go to quarantine at once. */
const mostWaiting = 5_000

function adapt(item: SourceItem, shape: SourceShape, context: AdapterContext): AdaptedItem {
  if ('reason' in item) return item
  try {
    return { position: item.position, ...adapters[shape](item.raw, context) }
  } catch (error) {
    // A record that trips us up is our fault; it must not take the others with it.
    const reason = `It could not be read: ${error instanceof Error ? error.message : String(error)}`
    return { position: item.position, raw: item.raw, reason }
  }
}

/**
 * Every record of a source, kept or refused. An id that comes again is refused; a record whose organisation is described
 * only in a later one waits until the end.
 */
export async function* adaptRecords(
  items: AsyncIterable<SourceItem>,
  shape: SourceShape,
  context: AdapterContext,
): AsyncGenerator<AdaptedItem> {
  const taken = new Set<string>()
  const waiting: SourceItem[] = []
  const once = (adapted: AdaptedItem): AdaptedItem => {
    if ('reason' in adapted) return adapted
    if (taken.has(adapted.sourceId)) {
      const { position, sourceId, name, raw } = adapted
      return { position, sourceId, name, raw, reason: reasons.duplicateId }
    }
    taken.add(adapted.sourceId)
    return adapted
  }
  for await (const item of items) {
    const adapted = adapt(item, shape, context)
    const mayCome = 'raw' in item && !('reason' in item) && missingOrganisation(item.raw) !== undefined
    if (
      'reason' in adapted &&
      adapted.reason === reasons.noOrganisation &&
      mayCome &&
      waiting.length < mostWaiting
    )
      waiting.push(item)
    else yield once(adapted)
  }
  for (const item of waiting) yield once(adapt(item, shape, context))
}
