import type { SignedIn } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { ledBy } from '../../organisations/own-organisation.ts'
import { listTeamsToRead } from '../../teams/team-queries.ts'
import { listLedOrganisations } from '../pledge/led-organisations-queries.ts'
import { nothingYet, type PledgeState } from '../pledge/pledge.ts'
import { datesOf, listPledgesOf } from '../pledge/pledge-queries.ts'
import { MINE, type Whose, whoseTeam } from '../pledge/whose-commitments.ts'
import { pledgeStateOn } from '../state/pledge-state-rules.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export interface DeskInSight {
  whose: Whose
  state: PledgeState
}

/**
 * The commitments that somebody looks after or reads, with how each stands: those of organisations that they lead, of
 * those organisations' teams and of teams that they are in, and their own.
 */
export async function desksOf({ db, clock }: Parts, person: SignedIn): Promise<DeskInSight[]> {
  const ledIds = ledBy(person)
  const [led, teams] = await Promise.all([
    listLedOrganisations(db, ledIds),
    listTeamsToRead(db, person.personId, ledIds),
  ])
  const all: Whose[] = [
    ...led.map(
      ({ id, slug, name }): Whose => ({ maker: { kind: 'organisation', id }, of: slug, name, maySign: true }),
    ),
    ...teams.map((team) => whoseTeam(team.organisation, team, ledIds.includes(team.organisation_id))),
    { maker: { kind: 'person', id: person.personId }, of: MINE, name: 'Your own', maySign: true },
  ]
  const pledges = await listPledgesOf(
    db,
    all.map(({ maker }) => maker),
  )
  const today = londonDate(clock())
  return all.map((whose) => {
    const row = pledges.find((each) => each[`${whose.maker.kind}_id`] === whose.maker.id)
    return { whose, state: pledgeStateOn(row ? datesOf(row) : nothingYet, today) }
  })
}
