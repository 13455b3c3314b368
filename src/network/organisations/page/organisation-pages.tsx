import { type Answer, page } from '../../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../../platform/http/route.ts'
import { commitmentsOfOrganisation } from '../../commitments/register/commitments-of-organisation.tsx'
import type { NetworkParts } from '../../network-parts.ts'
import { listListed } from '../../practitioners/practitioner-queries.ts'
import { teamsOfOrganisation } from '../../teams/teams-of-organisation.tsx'
import { findOrganisationBySlug } from '../organisation-queries.ts'
import { OrganisationPage } from './organisation-views.tsx'

export const organisationPage =
  (parts: NetworkParts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const organisation = await findOrganisationBySlug(parts.db, params.slug ?? '')
    if (organisation?.state !== 'member') throw new NotFound()
    const hub = (await parts.hubs.list()).find(({ id }) => id === organisation.hub_id)
    if (!hub) throw new NotFound()
    const record = organisation.directory_organisation_id
    const listed = await listListed(parts.db, hub.id)
    return page(
      'Organisation',
      <OrganisationPage
        organisation={organisation}
        hub={hub}
        services={record === null ? [] : await parts.servicesOf(record)}
        practitioners={listed.filter(({ organisation_id }) => organisation_id === organisation.id)}
      >
        {await commitmentsOfOrganisation(parts, organisation.id)}
        {await teamsOfOrganisation(parts, organisation.id)}
      </OrganisationPage>,
    )
  }
