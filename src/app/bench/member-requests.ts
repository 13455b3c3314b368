import { peoplePaths } from '../../people/index.ts'
import { connect } from '../../platform/db/database.ts'
import { joinAsNewMember } from '../security/new-member.ts'
import type { LoadRequest } from './load/load-job.ts'

/** The members' first page, as somebody who has just joined. */
export async function memberRequests(databaseUrl: string, address: string): Promise<LoadRequest[]> {
  const database = connect(databaseUrl, { connections: 1 })
  try {
    const email = `measuring-${Date.now()}@example.org`
    const cookie = await joinAsNewMember({ database, address, email })
    return [{ method: 'GET', path: peoplePaths.home, headers: { cookie } }]
  } finally {
    await database.close()
  }
}
