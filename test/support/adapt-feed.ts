import type { AdapterContext } from '../../src/directory/open-referral/adapters/adapter.ts'
import { type AdaptedItem, adaptRecords } from '../../src/directory/open-referral/imports/adapt-records.ts'
import type { SourceItem, SourceShape } from '../../src/directory/open-referral/sources/source-shape.ts'
import type { JsonObject } from '../../src/directory/open-referral/values/loose-json.ts'

/** An import on one fixed day that knows one council and one kind of support. */
const context = (): AdapterContext => ({
  feedName: 'Test feed',
  today: '2026-11-21',
  findCouncil: (name) => (name === 'Bristol' ? { code: 'E06000023', name: 'Bristol' } : undefined),
  suggestTerms: (text) =>
    /counsel/i.test(text) ? [{ facet: 'kind_of_support', term: 'counselling_adult' }] : [],
  feedAreas: [{ kind: 'council', code: 'E06000013', name: 'North Lincolnshire', origin: 'feed' }],
  organisations: new Map(),
})

export async function takeItems(
  items: AsyncIterable<SourceItem>,
  shape: SourceShape,
): Promise<AdaptedItem[]> {
  const taken: AdaptedItem[] = []
  for await (const item of adaptRecords(items, shape, context())) taken.push(item)
  return taken
}

export async function* itemsOf(records: readonly JsonObject[]): AsyncGenerator<SourceItem> {
  for (const [at, raw] of records.entries()) yield { position: at + 1, raw }
}

/** A service that keeps every rule, but for what is said otherwise. */
export const service = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  name: `Service ${id}`,
  status: 'active',
  organization: { id: 'o', name: 'Org' },
  ...more,
})
