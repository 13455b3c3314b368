import type { ColumnType, Generated } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import type { SiteTables } from '../site/site-queries.ts'

type Instant = ColumnType<Date, Date | string | undefined, Date | string>
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

interface MailTable {
  id: Generated<string>
  message_id: string
  kind: string
  recipient: string
  subject: string
  text: string
  html: string
  headers: ColumnType<Record<string, string>, string | undefined, string>
  state: Generated<'waiting' | 'sent' | 'withheld' | 'late'>
  worth_sending_until: MaybeInstant
  written_at: Instant
  tries: Generated<number>
  next_try_at: Instant
  last_problem: string | null
  sent_at: MaybeInstant
}

export interface MailTables extends SiteTables {
  'platform.mail': MailTable
}

export type MailDb = Db<MailTables>
export type MailTx = Tx<MailTables>
