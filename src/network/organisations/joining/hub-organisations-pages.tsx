import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { isId } from '../../forms/typed-fields.ts'
import { ownHub } from '../../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { listAllOrganisationsOf, listOrganisationsOf } from '../organisation-queries.ts'
import { missingSectors } from '../sector-rules.ts'
import { admitOrganisation } from './decide-organisation.ts'
import { HubOrganisations } from './hub-organisations-views.tsx'

export const hubOrganisationsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const missing = missingSectors(await listOrganisationsOf(parts.db, hub.id)).map(({ text }) => text)
    const organisations = await listAllOrganisationsOf(parts.db, hub.id)
    return page(
      'Organisations',
      <HubOrganisations hub={hub} organisations={organisations} missing={missing} />,
    )
  }

export const decideOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const organisationId = one(asked.form.organisation)
    if (!isId(organisationId)) throw new NotFound()
    const admit = one(asked.form.do) === 'admit'
    await admitOrganisation(parts, { hub, by: asked.person, organisationId, admit })
    return redirect(paths.hubOrganisations(hub.slug))
  }
