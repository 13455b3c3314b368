import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { PeopleDb, PeopleTables, PeopleTx } from '../tables.ts'
import type { AuditDeed } from './audit-deed.ts'
import type { Audit, AuditLine, AuditSearch } from './audit-entry.ts'
import { matchesOf, type WordMatch } from './audit-search-rules.ts'
import type { AuditNames } from './audit-words.ts'

/** Notes in the same transaction what was done. Nobody can change or remove it afterwards, the application included. */
export async function recordAudit<Tables>(tx: Tx<Tables>, audit: Audit): Promise<void> {
  await (tx as unknown as PeopleTx)
    .insertInto('people.audit_entry')
    .values({
      at: audit.at,
      person_id: audit.person?.personId ?? null,
      who: audit.person?.name ?? audit.who ?? 'the application',
      deed: audit.deed,
      about: audit.about ?? null,
      about_id: audit.aboutId ?? null,
      hub_id: audit.hubId ?? null,
      details: JSON.stringify(audit.details ?? {}),
    })
    .execute()
}

/** Whether somebody has done this before. */
export const hasDone = async (tx: PeopleTx, personId: string, deed: AuditDeed): Promise<boolean> =>
  (await tx
    .selectFrom('people.audit_entry')
    .select('number')
    .where('person_id', '=', personId)
    .where('deed', '=', deed)
    .limit(1)
    .executeTakeFirst()) !== undefined

const hasWord = (row: ExpressionBuilder<PeopleTables, 'people.audit_entry'>, match: WordMatch) => {
  const { word, deeds, ids, roles } = match
  const isOneOf = (text: RawBuilder<string | null>, of: readonly string[]) =>
    row(text, '=', sql<string>`ANY(${of}::text[])`)
  return row.or([
    row(sql<number>`position(${word} in lower(who))`, '>', 0),
    isOneOf(sql`deed`, deeds),
    ...[sql<string>`about_id`, sql<string>`hub_id::text`].map((id) => isOneOf(id, ids)),
    ...['organisation', 'to'].map((name) => isOneOf(sql<string>`details->>${sql.lit(name)}`, ids)),
    isOneOf(sql<string>`details->>'role'`, roles),
  ])
}

/** The newest first. Days are Europe/London's. `names`: what the search may call people, hubs and organisations. */
export const listAudit = (
  db: PeopleDb,
  { deed, words, who, from, to }: AuditSearch,
  { limit, before, names }: { limit: number; before: number | null; names: AuditNames },
): Promise<AuditLine[]> =>
  db
    .selectFrom('people.audit_entry')
    .select(['number', 'at', 'person_id as personId', 'who', 'deed', 'about', 'about_id as aboutId'])
    .select(['hub_id as hubId', 'details'])
    .$if(deed !== '', (query) => query.where('deed', '=', deed))
    .where((row) => row.and(matchesOf(words, names).map((match) => hasWord(row, match))))
    .$if(who !== '', (query) =>
      query.where((row) =>
        row.or([
          row(sql<string>`person_id::text`, '=', who),
          row(sql<number>`position(lower(${who}) in lower(who))`, '>', 0),
        ]),
      ),
    )
    .$if(from !== '', (query) =>
      query.where('at', '>=', sql<Date>`${from}::date::timestamp AT TIME ZONE 'Europe/London'`),
    )
    .$if(to !== '', (query) =>
      query.where('at', '<', sql<Date>`(${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`),
    )
    .$if(before !== null, (query) => query.where('number', '<', before))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

export async function listAuditDeeds(db: PeopleDb): Promise<string[]> {
  const rows = await db.selectFrom('people.audit_entry').select('deed').distinct().orderBy('deed').execute()
  return rows.map(({ deed }) => deed)
}

/** The number of the first entry that does not follow from the one before it; null while the whole chain holds. */
export async function findBrokenLink(db: PeopleDb): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    SELECT number FROM (
      SELECT entry.number, entry.chain,
        people.audit_digest(coalesce(lag(entry.chain) OVER (ORDER BY entry.number), ''::bytea), entry) AS should_be
      FROM people.audit_entry entry
    ) checked WHERE chain <> should_be ORDER BY number LIMIT 1`.execute(db)
  return rows[0]?.number ?? null
}
