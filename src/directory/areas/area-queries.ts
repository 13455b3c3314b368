import { sql } from 'kysely'
import type { DirectoryDb } from '../tables.ts'
import type { CoveredArea } from './area.ts'

/** Areas that services say they cover, with how many. Helplines of the registry are not among them. */
export async function listCoveredAreas(db: DirectoryDb): Promise<CoveredArea[]> {
  const answer = await sql<CoveredArea>`
    SELECT area->>'code' AS code, min(area->>'name') AS name, min(area->>'kind') AS kind, count(*) AS services
    FROM directory.published_service, jsonb_array_elements(record->'areas') AS area
    WHERE area ? 'code' AND area->>'kind' IN ('council', 'region', 'nation')
    GROUP BY area->>'code' ORDER BY name`.execute(db)
  return answer.rows
}
