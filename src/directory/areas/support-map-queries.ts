import { sql } from 'kysely'
import type { DirectoryDb } from '../tables.ts'
import type { KindsTogether } from './support-map-rules.ts'

/**
 * Published services by area and by the kinds of support that they give. One that has a door in an area and says that it
 * covers it stands there once, and each service in one row of an area only, so that sums are exact.
 */
export async function listKindsByArea(db: DirectoryDb): Promise<(KindsTogether & { code: string })[]> {
  const answer = await sql<KindsTogether & { code: string }>`
    SELECT own.code, given.kinds, count(*) AS services
    FROM directory.published_service
    CROSS JOIN LATERAL (
      SELECT ARRAY(
        SELECT DISTINCT term->>'term' FROM jsonb_array_elements(record->'terms') AS term
        WHERE term->>'facet' = 'kind_of_support' ORDER BY 1
      ) AS kinds) AS given
    CROSS JOIN LATERAL (
      SELECT area->>'code' AS code FROM jsonb_array_elements(record->'areas') AS area
      UNION SELECT venue->'council'->>'code' FROM jsonb_array_elements(record->'venues') AS venue
    ) AS own
    WHERE own.code IS NOT NULL
    GROUP BY own.code, given.kinds`.execute(db)
  return answer.rows
}
