import { sql } from 'kysely'
import { demonstrationPersonId } from '../../people/index.ts'
import type { NetworkTx } from '../tables.ts'
import type { DemonstrationHub, DirectoryOrganisation } from './demonstration-hub.ts'
import { saveTeams } from './demonstration-team-queries.ts'

export async function saveDemonstrationHub(
  tx: NetworkTx,
  { slug, ...hub }: DemonstrationHub,
  today: string,
): Promise<string> {
  const row = {
    name: hub.name,
    area_words: hub.areaWords,
    about: hub.about,
    offers: hub.offers,
    area_codes: hub.areaCodes,
    is_national: hub.isNational,
    mailbox: hub.mailbox,
    phone: hub.phone,
    website: null,
    hours_words: hub.hoursWords,
    out_of_hours_words: hub.outOfHoursWords,
    promise_days: hub.promiseDays,
    open_weekdays: hub.openWeekdays,
    last_active_on: today,
    details_checked_on: hub.detailsCheckedOn,
    demonstration: true,
  }
  const { id } = await tx
    .insertInto('network.hub')
    .values({ slug, ...row })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function replaceDemonstrationContacts(
  tx: NetworkTx,
  hubId: string,
  contacts: DemonstrationHub['contacts'],
): Promise<void> {
  await tx.deleteFrom('network.hub_contact').where('hub_id', '=', hubId).execute()
  if (contacts.length === 0) return
  await tx
    .insertInto('network.hub_contact')
    .values(
      contacts.map(({ goodFor, consentOn, checkedOn, ...contact }, at) => ({
        ...contact,
        hub_id: hubId,
        position: at + 1,
        good_for: goodFor,
        consent_on: consentOn,
        checked_on: checkedOn,
      })),
    )
    .execute()
}

/** Once each, by name: whoever joined with an account, changed or left since stays as they are. */
async function savePeople(
  tx: NetworkTx,
  organisationId: string,
  { people, sector, joinedOn }: DemonstrationHub['organisations'][number],
  mailbox: string | null,
): Promise<void> {
  const known = await tx
    .selectFrom('network.organisation_person')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .execute()
  const missing = people.filter(({ name }) => !known.some((each) => each.name === name))
  if (missing.length === 0) return
  await tx
    .insertInto('network.organisation_person')
    .values(
      missing.map(({ name, job, level, isLead, isContact }) => ({
        ...{ organisation_id: organisationId, person_id: null, name, job, level, sector, mailbox },
        ...{ is_lead: isLead, is_contact: isContact, since: joinedOn, left_on: null },
      })),
    )
    .execute()
}

/** Facts come from the directory, so that the two never say different things. */
export async function saveOrganisation(
  tx: NetworkTx,
  hubId: string,
  given: DemonstrationHub['organisations'][number],
  facts: DirectoryOrganisation,
): Promise<string> {
  const row = {
    hub_id: hubId,
    name: facts.name,
    sector: given.sector,
    about: facts.description ?? facts.name,
    website: facts.url,
    mailbox: facts.email,
    directory_organisation_id: facts.id,
    state: 'member' as const,
    joined_on: given.joinedOn,
    left_on: null,
    checked_on: given.checkedOn,
    demonstration: true,
  }
  const { id } = await tx
    .insertInto('network.organisation')
    .values({ slug: given.organisation, ...row })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await savePeople(tx, id, given, facts.email)
  await saveTeams(tx, id, given.teams)
  return id
}

export async function savePractitioner(
  tx: NetworkTx,
  hubId: string,
  organisationId: string | null,
  given: DemonstrationHub['practitioners'][number],
): Promise<void> {
  const row = {
    hub_id: hubId,
    organisation_id: organisationId,
    name: given.name,
    job: given.job,
    sector: given.sector,
    works_with: given.worksWith,
    registered_with: given.registeredWith,
    website: null,
    consent_on: given.consentOn,
    checked_on: given.checkedOn,
    demonstration: true,
  }
  await tx
    .insertInto('network.practitioner_listing')
    .values({ person_id: demonstrationPersonId(given.name), ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
}

export async function deleteDemonstrationHubs(tx: NetworkTx): Promise<number> {
  await sql`DELETE FROM network.organisation WHERE demonstration
    OR hub_id IN (SELECT id FROM network.hub WHERE demonstration)`.execute(tx)
  await tx.deleteFrom('network.practitioner_listing').where('demonstration', '=', true).execute()
  await tx.deleteFrom('network.hub_member').where('demonstration', '=', true).execute()
  const gone = await tx.deleteFrom('network.hub').where('demonstration', '=', true).executeTakeFirst()
  // Whoever chose made-up hubs only has nothing left to be told.
  await sql`DELETE FROM network.news_by_email WHERE person_id NOT IN (SELECT person_id FROM network.news_by_email_hub)`.execute(
    tx,
  )
  return Number(gone.numDeletedRows)
}
