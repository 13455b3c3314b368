import type { DirectoryDb } from '../tables.ts'

/** Published services of an organisation, by name. */
export async function listServiceIdsOf(db: DirectoryDb, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.service')
    .innerJoin('directory.published_service', 'directory.published_service.id', 'directory.service.id')
    .select('directory.service.id')
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .execute()
  return rows.map(({ id }) => id)
}
