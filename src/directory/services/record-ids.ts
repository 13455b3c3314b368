import { createHash } from 'node:crypto'

const hex = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Any 8-4-4-4-12 hex, which is what PostgreSQL takes for a uuid. */
export const isServiceId = (text: string): boolean => hex.test(text)

/**
 * The id under which a record is kept: its own when it has the shape of one (live feeds carry any hex), else a
 * name-based id (UUID version 8, RFC 9562) of feed, kind and source id, so that importing again finds the same row.
 */
export function recordId(
  feedId: string,
  kind: 'service' | 'organisation' | 'location',
  sourceId: string,
): string {
  if (kind === 'service' && hex.test(sourceId)) return sourceId.toLowerCase()
  const digest = createHash('sha256').update(`${feedId}\n${kind}\n${sourceId}`).digest('hex')
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/** Changes when anything in the record changes, whatever the order of its keys. */
export function recordDigest(record: unknown): string {
  const sorted = JSON.stringify(record, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(sorted).digest('hex').slice(0, 32)
}
