import type { PoolClient } from 'pg'
import { createIncoming } from './place-import-queries.ts'
import type { Target } from './place-tables-of-shapes.ts'

// A sorting office holds hundreds of large-user and ended postcodes (351 of E8's 1,346, in the next borough), so each
// distinct point counts once. Ended postcodes count only where nothing else is left. Rounded, so that the same
// postcodes give the same rows to the last digit.
const derive = (key: string, half: string, outcodeOnly: boolean) => `
  WITH located AS (
    SELECT ${half} AS half, lat, lng, council_code, region_code, nation, ended
    FROM incoming_place_postcode WHERE lat IS NOT NULL
  ), standing AS (
    SELECT half, bool_and(ended) AS ended, count(*) FILTER (WHERE NOT ended) AS alive, count(*) AS every
    FROM located GROUP BY half
  ), point AS (
    SELECT DISTINCT ON (half, lat, lng) half, lat, lng, council_code, region_code, nation
    FROM located JOIN standing USING (half) WHERE standing.ended OR NOT located.ended
    ORDER BY half, lat, lng, council_code
  ), middle AS (
    SELECT half, count(*) AS points,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY lat)::numeric, 5)::float8 AS lat,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY lng)::numeric, 5)::float8 AS lng,
      mode() WITHIN GROUP (ORDER BY region_code) AS region_code,
      mode() WITHIN GROUP (ORDER BY nation) AS nation
    FROM point GROUP BY half
  ), reach AS (
    SELECT half, round(percentile_cont(0.9) WITHIN GROUP (ORDER BY
      111.195 * sqrt((point.lat - middle.lat) ^ 2 + ((point.lng - middle.lng) * cosd(middle.lat)) ^ 2))::numeric, 2)::float8 AS r90_km
    FROM point JOIN middle USING (half) GROUP BY half
  ), share AS (
    SELECT half, council_code, count(*) AS points FROM point WHERE council_code IS NOT NULL GROUP BY half, council_code
  ), council AS (
    SELECT half, array_agg(council_code ORDER BY share.points DESC, council_code) AS codes
    FROM share JOIN middle USING (half) WHERE share.points >= 0.05 * middle.points GROUP BY half
  )
  SELECT half AS ${key}, 'postcodes' AS source, lat, lng,
    CASE WHEN ended THEN every ELSE alive END AS postcodes, points, r90_km, coalesce(codes, '{}') AS council_codes,
    ${outcodeOnly ? "'{}'::text[] AS council_names, region_code, nation, NULL::text AS town," : ''} ended
  FROM middle JOIN reach USING (half) JOIN standing USING (half) LEFT JOIN council USING (half)`

/** Works out first halves and sectors from the postcodes that wait, into tables that wait beside them. */
export async function deriveHalves(
  client: PoolClient,
  [outcodes, sectors]: readonly Target[],
): Promise<void> {
  const wanted = [
    [outcodes, derive('outcode', "split_part(postcode, ' ', 1)", true)],
    [sectors, derive('sector', 'left(postcode, -2)', false)],
  ] as const
  for (const [target, sql] of wanted) {
    if (!target) continue
    const table = await createIncoming(client, target)
    await client.query(
      `INSERT INTO ${table} (${target.columns.join(', ')}) SELECT ${target.columns.join(', ')} FROM (${sql}) AS derived`,
    )
    await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY (${target.key}); ANALYZE ${table}`)
  }
}
