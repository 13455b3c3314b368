import type { SignedIn } from '../signed-in.ts'
import type { AuditDeed } from './audit-deed.ts'

/** What was done. Details hold ids, roles and counts; never words that somebody typed. */
export interface Audit {
  /** Null for the command line and for scheduled deeds, which say so in `who`. */
  person: Pick<SignedIn, 'personId' | 'name'> | null
  who?: string
  deed: AuditDeed
  /** What it was done to, as a noun of the code: `person`, `hub`. */
  about?: string
  aboutId?: string
  hubId?: string | null
  details?: Record<string, string | number | boolean | null>
  at: Date
}

export interface AuditLine {
  number: number
  at: Date
  personId: string | null
  who: string
  deed: string
  about: string | null
  aboutId: string | null
  hubId: string | null
  details: Record<string, string | number | boolean | null>
}

export interface AuditSearch {
  deed: string
  /** Words of the sentences that the entries make, in any order. */
  words: string
  /** A person's id or part of what stands under "who". */
  who: string
  /** YYYY-MM-DD; empty for no limit. */
  from: string
  to: string
}
