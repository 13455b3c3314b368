import type { NetworkDb } from '../../tables.ts'

/** What somebody signed, for themselves and for an organisation, as they would read it. */
export async function listSignedBy(db: NetworkDb, personId: string) {
  return db
    .selectFrom('network.signing')
    .innerJoin('network.pledge', 'network.pledge.id', 'network.signing.pledge_id')
    .leftJoin('network.organisation', 'network.organisation.id', 'network.pledge.organisation_id')
    .leftJoin('network.team', 'network.team.id', 'network.pledge.team_id')
    .select([
      'network.organisation.name as organisation',
      'network.team.name as team',
      'kind',
      'edition',
      'signed_on as signedOn',
    ])
    .select(['signer_name as name', 'signer_role as role', 'authority', 'authority_from as authorityFrom'])
    .where((row) => row.or([row('signer_person_id', '=', personId), row('person_id', '=', personId)]))
    .orderBy('signed_at')
    .execute()
}
