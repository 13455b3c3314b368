import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import { type Site, usualSite } from './site.ts'

export interface SiteTables {
  'platform.site': {
    one_row: Generated<boolean>
    name: string
    short_name: string
    about: string | null
    email: string | null
    post: string | null
    phone: string | null
    look: string
    demonstration: Generated<boolean>
    changed_at: Generated<Date>
  }
}

/** As it was last saved; the usual words when nobody has. */
export async function findSite(db: Db<SiteTables> | Tx<SiteTables>): Promise<Site> {
  const saved = await db
    .selectFrom('platform.site')
    .select(['name', 'short_name as shortName', 'about', 'email', 'post', 'phone', 'look'])
    .executeTakeFirst()
  return saved ?? usualSite
}

/** Until the transaction ends nobody else saves it; also not for the first time, when there is no row to lock yet. */
export async function lockSite(tx: Tx<SiteTables>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('platform.site'))`.execute(tx)
}

const rowOf = ({ shortName, ...rest }: Site) => ({ ...rest, short_name: shortName })

export async function saveSite(tx: Tx<SiteTables>, site: Site, at: Date): Promise<void> {
  const row = { ...rowOf(site), demonstration: false, changed_at: at }
  await tx
    .insertInto('platform.site')
    .values(row)
    .onConflict((conflict) => conflict.column('one_row').doUpdateSet(row))
    .execute()
}

/** The words of the demonstration, where nobody has set any. */
export async function saveDemonstrationSite(tx: Tx<SiteTables>, site: Site): Promise<void> {
  await tx
    .insertInto('platform.site')
    .values({ ...rowOf(site), demonstration: true })
    .onConflict((conflict) => conflict.column('one_row').doNothing())
    .execute()
}

/** What an administrator has saved meanwhile stays. */
export async function deleteDemonstrationSite(tx: Tx<SiteTables>): Promise<void> {
  await tx.deleteFrom('platform.site').where('demonstration', '=', true).execute()
}
