import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import { isId } from '../../forms/typed-fields.ts'
import { ownHub } from '../../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { listAllOrganisationsOf, listOrganisationsOf } from '../organisation-queries.ts'
import { listLeadsAsking } from '../people/organisation-leads-queries.ts'
import { missingSectors } from '../sector-rules.ts'
import { admitOrganisation } from './decide-organisation.ts'
import { HubOrganisations } from './hub-organisations-views.tsx'

const decidedWords = {
  admitted: 'It belongs to the hub now, and has a public page. Whoever asked is told by e-mail.',
  declined: 'Whoever asked is told by e-mail, kindly, and that they can ask you why.',
}

export const hubOrganisationsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const missing = missingSectors(await listOrganisationsOf(parts.db, hub.id)).map(({ text }) => text)
    const organisations = await listAllOrganisationsOf(parts.db, hub.id)
    const leads = await listLeadsAsking(parts.db, hub.id)
    const done = doneOf(decidedWords, asked)
    return page('Organisations', <HubOrganisations {...{ hub, organisations, missing, leads, done }} />)
  }

export const decideOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const organisationId = one(asked.form.organisation)
    if (!isId(organisationId)) throw new NotFound()
    const admit = one(asked.form.do) === 'admit'
    // Decided by somebody else a moment ago: the list shows how it stands.
    const isDecided = await admitOrganisation(parts, { hub, by: asked.person, organisationId, admit })
    const done = admit ? 'admitted' : 'declined'
    return redirect(paths.hubOrganisations(hub.slug) + (isDecided ? `?done=${done}` : ''))
  }
