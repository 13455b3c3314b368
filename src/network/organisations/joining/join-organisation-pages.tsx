import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import { ownHub } from '../../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { joinAsOrganisation } from './join-as-organisation.ts'
import { readJoinForm } from './join-organisation-form.ts'
import { JoinAsOrganisation } from './join-organisation-view.tsx'

const TITLE = 'Organisation'

export const joinAsOrganisationPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <JoinAsOrganisation hub={await ownHub(parts, asked, 'use_network')} />)

export const joinAsOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'use_network')
    const form = readJoinForm(asked.form, asked.person, parts)
    if (form.kind === 'invalid') return invalidForm(TITLE, <JoinAsOrganisation hub={hub} {...form.again} />)
    const { organisation, serviceId, asker } = form
    const directoryOrganisationId = serviceId === null ? null : await parts.organisationOfService(serviceId)
    const given = { organisation, directoryOrganisationId, asker }
    await joinAsOrganisation(parts, { hub, person: asked.person, ...given })
    return redirect(`${paths.myHubs}?done=organisation`)
  }
