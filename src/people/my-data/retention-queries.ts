import type { PeopleDb } from '../tables.ts'
import type { keptUntil } from './retention-rules.ts'

export async function deleteEnded(db: PeopleDb, until: ReturnType<typeof keptUntil>): Promise<void> {
  await db.deleteFrom('people.proof').where('expires_at', '<', until.links).execute()
  await db.deleteFrom('people.address_change').where('asked_at', '<', until.addresses).execute()
  await db
    .deleteFrom('people.sign_in')
    .where((row) =>
      row.or([row('seen_at', '<', until.idleSignIns), row('began_at', '<', until.wholeSignIns)]),
    )
    .execute()
  await db.deleteFrom('people.tries').where('last_at', '<', until.tries).execute()
  await db.deleteFrom('people.code_used').where('used_at', '<', until.codes).execute()
  await db
    .deleteFrom('people.invitation')
    .where((row) =>
      row.or([
        row('expires_at', '<', until.invitations),
        row('withdrawn_at', 'is not', null),
        row('accepted_at', 'is not', null),
      ]),
    )
    .execute()
  await db.deleteFrom('people.data_complaint').where('answered_at', '<', until.complaints).execute()
}
