import { basename, extname } from 'node:path'
import type { DirectoryDb } from '../../tables.ts'
import { isWebAddress } from '../sources/open-source.ts'
import type { SourceShape } from '../sources/source-shape.ts'
import { type Feed, findFeed, insertFeed, listFeedNames, updateFeed } from './source-feed-queries.ts'

const nameOf = (address: string): string =>
  isWebAddress(address) ? new URL(address).host : basename(address, extname(address))

function unused(name: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} (${count})`
    if (!taken.includes(candidate)) return candidate
  }
}

export const knownFeed = async (
  db: DirectoryDb,
  address: string,
  name: string | undefined,
): Promise<Feed | undefined> => (name === undefined ? findFeed(db, { address }) : findFeed(db, { name }))

export interface FeedWords {
  address: string
  name: string | undefined
  /** For a feed that is new and was given no name. */
  suggestedName: string | undefined
  licence: string | undefined
  areaCodes: readonly string[] | undefined
  shape: SourceShape
}

/**
 * The feed that an import belongs to: by the name given, else by its address, else a new one. Two sources never share a
 * feed by accident, for what one of them lacks would count as missing.
 */
export async function ensureFeedFor(
  db: DirectoryDb,
  { address, name, suggestedName, licence, areaCodes, shape }: FeedWords,
): Promise<Feed> {
  const known = await knownFeed(db, address, name)
  const said = {
    address,
    format: shape,
    ...(licence === undefined ? {} : { licence }),
    ...(areaCodes === undefined ? {} : { area_codes: [...areaCodes] }),
  }
  if (known) return updateFeed(db, known.id, said)
  const free = unused(name ?? suggestedName ?? nameOf(address), await listFeedNames(db))
  return insertFeed(db, { licence: null, area_codes: [], ...said, name: free })
}
