import { basename } from 'node:path'
import type { JsonObject } from '../values/loose-json.ts'

export const sourceShapes = ['oruk-3.0', 'oruk-1.0', 'hsds-csv', 'mapped-csv'] as const
export type SourceShape = (typeof sourceShapes)[number]

/** One record as it came, or one that could not be read at all. Positions count from 1, in the order of the source. */
export type SourceItem =
  | { position: number; raw: JsonObject }
  | { position: number; reason: string; sourceId?: string; name?: string; raw?: JsonObject }

/** A line of a table that could not be read. It is counted and waits like a record, so that no loss is silent. */
export interface UnreadLine {
  name: string
  reason: string
}

/** "line 7 of phones.csv": what the report shows in the place of a name. */
export const lineOf = (line: number, path: string): string => `line ${line} of ${basename(path)}`

export interface SourceOutcome {
  /** Everything that the source has was read. Only then may a record that is missing count as missing. */
  complete: boolean
  /** Why not, as a sentence for the operator. */
  problem?: string
  /** What was odd and lost nothing: a link to a location that is not there. */
  notes: string[]
}

export interface Progress {
  done: number
  /** Absent when nobody knows. */
  total?: number
  unit: 'records' | 'bytes'
}

export interface OpenSource {
  shape: SourceShape
  /** What its mapping file calls it. */
  name?: string
  /** Reads once. It throws nothing that reading can meet: what went wrong stands in the outcome. */
  records(): AsyncIterable<SourceItem>
  /** True only after `records` has ended. */
  outcome(): SourceOutcome
  progress(): Progress
}

/** A file, folder or address that cannot be imported at all. The message is shown as it is. */
export class SourceProblem extends Error {
  override name = 'SourceProblem'
}

/** Limits of one record: the largest real one seen has 40 kB and depth 7. Beyond them a record waits in quarantine. */
export const recordLimits = { bytes: 1_000_000, depth: 32 }
/** Limits of one source: what a folder of CSV files may weigh, since its tables are joined in memory. */
export const sourceLimits = { fileBytes: 2_000_000_000, csvSetBytes: 250_000_000 }
