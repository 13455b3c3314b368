import { type Grant, invite, type PeopleTables, peoplePaths } from '../../people/index.ts'
import type { Database } from '../../platform/db/database.ts'

interface Given {
  database: Pick<Database, 'as'>
  /** Where the application listens. */
  address: string
  email: string
  grant?: Grant
}

/** Invites somebody and joins as them; returns their cookie. For measuring only: the invitation never leaves. */
export async function joinAsNewMember({ database, address, email, grant }: Given): Promise<string> {
  const token = await invite({
    db: database.as<PeopleTables>(),
    by: null,
    email,
    grant: grant ?? { role: 'member', hubId: null, organisationId: null },
    place: null,
    publicUrl: address,
    now: new Date(),
  })
  const answer = await fetch(address + peoplePaths.invitation(token), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ name: 'Measuring' }),
  })
  const [cookie = ''] = answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
  if (answer.status !== 303 || cookie === '') throw new Error(`Joining answered ${answer.status}`)
  return cookie
}
