import type { ColumnType, Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { About, FeltState } from './how-it-felt/how-it-felt.ts'

type Instant = ColumnType<Date, Date | string | undefined, Date | string>

export interface HowItFeltTable {
  id: Generated<string>
  about: About
  of: string
  felt: string[]
  words: string | null
  /** YYYY-MM-DD in Europe/London. */
  said_on: string
  answer_key: Buffer | null
  state: Generated<FeltState>
  answer: string | null
  answered_at: Instant | null
}

export interface GuidanceTables {
  'guidance.how_it_felt': HowItFeltTable
}

export type GuidanceDb = Db<GuidanceTables>
