import type { Database } from '../../platform/db/database.ts'
import { joinAsNewMember } from './new-member.ts'

/** Somebody who looks after the hub of Leeds, with a second factor: their cookie. On a trial only. */
export async function joinAsCoordinator(database: Database, address: string): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM network.hub WHERE slug = 'leeds'`,
  )
  const cookie = await joinAsNewMember({
    ...{ database, address, email: 'coordinator@example.org' },
    grant: { role: 'hub_coordinator', hubId: rows[0]?.id ?? '', organisationId: null },
  })
  await database.pool.query('UPDATE people.sign_in SET second_factor_at = now()')
  return cookie
}
