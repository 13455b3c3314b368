import { inTransaction } from '../../platform/db/transaction.ts'
import { deleteDemonstrationSite, saveDemonstrationSite } from '../../platform/site/site-queries.ts'
import { insertGrant } from '../roles/grant-queries.ts'
import type { WhenRoleChanges } from '../roles/role-change.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import { demonstrationPeople, demonstrationSite } from './demonstration-people.ts'
import { deleteDemonstrationPeople, ensureDemonstrationPerson } from './demonstration-people-queries.ts'

interface Places {
  /** By slug. */
  hubs: ReadonlyMap<string, string>
  organisations: ReadonlyMap<string, string>
  /** Notes somebody at their hub, in the same transaction. */
  joinHub: (tx: PeopleTx, joined: { hubId: string; personId: string; name: string }) => Promise<void>
  noteRole: WhenRoleChanges
}

/** The made-up people to sign in as, whole or not at all. What they did meanwhile is kept. */
export const loadDemonstrationPeople = (db: PeopleDb, places: Places, at: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    await saveDemonstrationSite(tx, demonstrationSite())
    for (const { name, email, hub, roles } of demonstrationPeople()) {
      const personId = await ensureDemonstrationPerson(tx, { name, email, at })
      const held = [{ role: 'member' as const, hub: undefined, organisation: undefined }, ...roles]
      for (const { role, hub: of, organisation } of held) {
        const hubId = of === undefined ? null : (places.hubs.get(of) ?? null)
        const organisationId =
          organisation === undefined ? null : (places.organisations.get(organisation) ?? null)
        const isMissing = (of !== undefined && !hubId) || (organisation !== undefined && !organisationId)
        if (isMissing) continue
        const grant = { role, hubId, organisationId }
        await insertGrant(tx, { personId, grant, by: null, at })
        await places.noteRole(tx, { personId, name, grant, isHeld: true, at })
      }
      const hubId = hub === undefined ? undefined : places.hubs.get(hub)
      if (hubId !== undefined) await places.joinHub(tx, { hubId, personId, name })
    }
  })

/** Takes every trace of them away. Returns how many went. */
export const removeDemonstrationPeople = (db: PeopleDb): Promise<number> =>
  inTransaction(db, async (tx) => {
    await deleteDemonstrationSite(tx)
    return deleteDemonstrationPeople(tx)
  })
