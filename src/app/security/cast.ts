import { randomUUID } from 'node:crypto'
import type { Grant } from '../../people/index.ts'
import type { Database } from '../../platform/db/database.ts'
import { joinAsNewMember } from './new-member.ts'

export interface Part {
  name: string
  role: Grant['role'] | null
  /** What the role is held for, by its address; otherwise for the whole network. */
  hub?: string
  organisation?: string
}

/** As whom a trial is attacked: everybody there is, from who may least to who may most. */
export const cast: readonly Part[] = [
  { name: 'anybody', role: null },
  { name: 'member', role: 'member' },
  { name: 'organisation lead', role: 'organisation_lead', organisation: 'aire-bank-trust' },
  { name: 'hub coordinator', role: 'hub_coordinator', hub: 'leeds' },
  { name: 'trainer', role: 'trainer' },
  { name: 'moderator', role: 'moderator' },
  { name: 'commissioner', role: 'commissioner' },
  { name: 'network administrator', role: 'network_administrator' },
]

async function idOf(database: Database, table: 'hub' | 'organisation', slug: string | undefined) {
  if (slug === undefined) return null
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM network.${table} WHERE slug = $1`,
    [slug],
  )
  return rows[0]?.id ?? null
}

/** Invites somebody new to this part, joins as them with a second factor, and gives their cookie. On a trial only. */
export async function joinAs(database: Database, address: string, part: Part): Promise<string> {
  if (part.role === null) throw new Error('Anybody does not join.')
  const email = `${part.role}-${randomUUID()}@example.org`
  const cookie = await joinAsNewMember({
    ...{ database, address, email },
    grant: {
      role: part.role,
      hubId: await idOf(database, 'hub', part.hub),
      organisationId: await idOf(database, 'organisation', part.organisation),
    },
  })
  await database.pool.query(
    `UPDATE people.sign_in SET second_factor_at = now()
     WHERE account_id = (SELECT id FROM people.account WHERE email = $1)`,
    [email],
  )
  return cookie
}
