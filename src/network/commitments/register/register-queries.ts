import type { NetworkDb } from '../../tables.ts'
import { stateWords } from '../pledge/pledge.ts'
import { datesOf } from '../pledge/pledge-queries.ts'
import { overrideOn, pledgeStateOn } from '../state/pledge-state-rules.ts'
import type { Listed } from './listed.ts'

const publicRows = (db: NetworkDb) =>
  db
    .selectFrom('network.pledge_dates as pledge')
    .leftJoin('network.organisation as organisation', 'organisation.id', 'pledge.organisation_id')
    .leftJoin('network.practitioner_listing as practitioner', 'practitioner.person_id', 'pledge.person_id')
    .leftJoin('network.hub as hub', (join) =>
      join.on((row) =>
        row.or([
          row('hub.id', '=', row.ref('organisation.hub_id')),
          row('hub.id', '=', row.ref('practitioner.hub_id')),
        ]),
      ),
    )
    .selectAll('pledge')
    .select([
      'organisation.name as organisation',
      'organisation.slug',
      'organisation.sector',
      'practitioner.sector as practises_in',
      'hub.slug as hub_slug',
      'hub.name as hub_name',
    ])
    .where('pledge.signed_on', 'is not', null)
    .where((row) =>
      row.or([row('organisation.state', '=', 'member'), row('pledge.listed_on', 'is not', null)]),
    )

type Row = Awaited<ReturnType<ReturnType<typeof publicRows>['executeTakeFirstOrThrow']>>

function toListed(row: Row, today: string): Listed[] {
  const dates = datesOf(row)
  const state = pledgeStateOn(dates, today)
  if (!stateWords[state].isPublic || dates.signedOn === null) return []
  return [
    {
      id: row.id,
      code: row.code,
      kind: row.organisation_id === null ? 'person' : 'organisation',
      name: row.organisation ?? row.signer_name ?? '',
      job: row.organisation === null ? row.signer_role : null,
      sector: row.sector ?? row.practises_in,
      hub: row.hub_slug && row.hub_name ? { slug: row.hub_slug, name: row.hub_name } : null,
      slug: row.slug,
      state,
      override: overrideOn(dates, today),
      signedOn: dates.signedOn,
      wasReview: row.made_kind === 'reviewed',
      demonstration: row.demonstration,
    },
  ]
}

/** Everybody in the public register, by name. Hundreds, a few thousand at most: filters are applied to the list. */
export async function listRegister(db: NetworkDb, today: string): Promise<Listed[]> {
  const rows = await publicRows(db).execute()
  return rows
    .flatMap((row) => toListed(row, today))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

/** One of the register by the code in its address; null for what is not there and for whoever is not listed. */
export async function findListed(db: NetworkDb, code: string, today: string): Promise<Listed | null> {
  const row = await publicRows(db).where('pledge.code', '=', code).executeTakeFirst()
  return (row && toListed(row, today)[0]) ?? null
}

export async function findListedOrganisation(
  db: NetworkDb,
  organisationId: string,
  today: string,
): Promise<Listed | null> {
  const row = await publicRows(db).where('pledge.organisation_id', '=', organisationId).executeTakeFirst()
  return (row && toListed(row, today)[0]) ?? null
}
