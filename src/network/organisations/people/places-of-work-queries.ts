import type { NetworkDb, OrganisationPerson } from '../../tables.ts'

export interface PlaceOfWork extends Pick<OrganisationPerson, 'job' | 'is_contact' | 'no_teams'> {
  id: string
  slug: string
  name: string
  hub_id: string
  /** What this person is there. */
  postId: string
}

/** Members of the network that this person works in now. */
export const listPlacesOfWork = (db: NetworkDb, personId: string): Promise<PlaceOfWork[]> =>
  db
    .selectFrom('network.organisation as organisation')
    .innerJoin('network.organisation_person as post', 'post.organisation_id', 'organisation.id')
    .select(['organisation.id', 'organisation.slug', 'organisation.name', 'hub_id', 'no_teams'])
    .select(['post.id as postId', 'post.job', 'post.is_contact'])
    .where('post.person_id', '=', personId)
    .where('post.left_on', 'is', null)
    .where('organisation.state', '=', 'member')
    .orderBy('organisation.name')
    .execute()
