import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { makeOnce } from '../../platform/http/sent-form-queries.ts'
import { type NotReplaced, whyNotReplace } from '../../platform/http/stood.ts'
import { freeSlug } from '../free-slug.ts'
import type { NetworkParts } from '../network-parts.ts'
import {
  auditOfOrganisation,
  type OwnedBy,
  type OwnedByEditor,
  type OwnedByMaker,
} from '../organisations/organisation-audit.ts'
import { listPeopleOf } from '../organisations/people/organisation-people-queries.ts'
import { holdOwnMember } from '../organisations/people/own-member-now.ts'
import type { NetworkTx } from '../tables.ts'
import { type TeamGiven, typedTeam } from './team-form.ts'
import { insertTeam, isTeamSlugTaken, listTeamsOf, setTeamPeople, updateTeam } from './team-queries.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** Whoever left, or said that they do not want to be in teams, since the page was opened is left out. */
async function putPeople(
  tx: NetworkTx,
  { organisationId, id }: { organisationId: string; id: string },
  { people, ownerId }: TeamGiven,
  today: string,
): Promise<void> {
  const free = (await listPeopleOf(tx, organisationId)).filter(({ no_teams }) => !no_teams)
  const posts = free.flatMap((post) => (people.includes(post.id) ? [post.id] : []))
  await setTeamPeople(tx, id, posts, today)
  const owner = ownerId !== null && posts.includes(ownerId) ? ownerId : null
  await updateTeam(tx, { organisationId, id }, { owner_id: owner })
}

/** Makes a team. Returns its part of an address. */
export const makeTeam = ({ db, clock }: Parts, by: OwnedByMaker, given: TeamGiven): Promise<string> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const today = londonDate(at)
    const organisationId = by.organisation.id
    await holdOwnMember(tx, by)
    return makeOnce(tx, by.sending, async () => {
      const slug = await freeSlug(given.name, (named) => isTeamSlugTaken(tx, organisationId, named))
      const { name, does } = given
      const { id } = await insertTeam(tx, {
        ...{ organisation_id: organisationId, slug, name, does, owner_id: null },
        ...{ made_on: today, ended_on: null },
      })
      await putPeople(tx, { organisationId, id }, given, today)
      await recordAudit(tx, { ...auditOfOrganisation('make_team', by, at), details: { team: id } })
      return slug
    })
  })

/** Another name, other words, other people. Its address stays. */
export const changeTeam = (
  { db, clock }: Parts,
  by: OwnedByEditor,
  id: string,
  given: TeamGiven,
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const of = { organisationId: by.organisation.id, id }
    await holdOwnMember(tx, by)
    const row = (await listTeamsOf(tx, of.organisationId)).find((team) => team.id === id)
    const { ownerId: owner_id, ...words } = given
    const shown = { shows: typedTeam, stood: by.stood, given: { ...words, owner_id } }
    const why = whyNotReplace(row, shown)
    if (why) return why
    await updateTeam(tx, of, { name: given.name, does: given.does })
    await putPeople(tx, of, given, londonDate(at))
    await recordAudit(tx, { ...auditOfOrganisation('change_team', by, at), details: { team: id } })
    return true
  })

/** It is no more: nobody is in it, and its commitments are shown and counted no longer. False when it has ended already. */
export const endTeam = ({ db, clock }: Parts, by: OwnedBy, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const of = { organisationId: by.organisation.id, id }
    await holdOwnMember(tx, by)
    await setTeamPeople(tx, id, [], londonDate(at))
    if (!(await updateTeam(tx, of, { ended_on: londonDate(at) }))) return false
    await recordAudit(tx, { ...auditOfOrganisation('end_team', by, at), details: { team: id } })
    return true
  })
