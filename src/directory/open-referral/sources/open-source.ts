import { type FetchLimits, fetchLimits } from './fetch-limits.ts'
import { readMapping } from './mapping-file.ts'
import { openFeed } from './open-feed.ts'
import { openHsdsFolder } from './read-hsds-csv.ts'
import { openJsonFile } from './read-json-records.ts'
import { openMappedCsv } from './read-mapped-csv.ts'
import { sniffSource } from './sniff-source.ts'
import { type OpenSource, SourceProblem } from './source-shape.ts'

export interface SourceOptions {
  /** Path of a mapping file. */
  map?: string | undefined
  /** Where answers of feeds are kept. */
  folder: string
  limits?: FetchLimits
}

export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address)

/** A file, folder or address as a stream of records, whatever its shape. Throws SourceProblem with a sentence. */
export async function openSource(
  address: string,
  { map, folder, limits = fetchLimits }: SourceOptions,
): Promise<OpenSource> {
  if (isWebAddress(address)) {
    if (map) throw new SourceProblem('A mapping file is for CSV files in a folder; an address gives JSON.')
    if (!URL.canParse(address)) throw new SourceProblem(`${address} is no web address.`)
    return openFeed(address, folder, limits)
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address))
    throw new SourceProblem(`${address}: only http and https addresses are fetched.`)
  if (map) {
    const mapping = await readMapping(map)
    return openMappedCsv(address, mapping)
  }
  const shape = await sniffSource(address)
  return shape === 'hsds-csv' ? openHsdsFolder(address) : openJsonFile(address, shape)
}
