import type { DirectoryDb } from '../../tables.ts'

export const listCurrentCouncils = async (
  db: DirectoryDb,
): Promise<{ code: string; name: string; names: string[] }[]> =>
  (
    await db
      .selectFrom('directory.place_council')
      .where('current', '=', true)
      .select(['gss_code', 'name', 'folded_names'])
      .execute()
  ).flatMap((row) => (row.gss_code ? [{ code: row.gss_code, name: row.name, names: row.folded_names }] : []))
