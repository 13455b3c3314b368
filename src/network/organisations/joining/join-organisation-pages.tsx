import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, one } from '../../../platform/http/route.ts'
import { ownHub } from '../../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { readOrganisationForm } from '../desk/organisation-form.ts'
import { readPersonForm } from '../people/organisation-person-form.ts'
import { joinAsOrganisation } from './join-as-organisation.ts'
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
    const form = readOrganisationForm(asked.form, parts.isPersonalMailbox)
    const sector = one(asked.form.sector)
    // The asker is the first contact, in the sector of the organisation; they can change it afterwards.
    const person = readPersonForm({
      ...asked.form,
      name: asked.person.name,
      sector,
      mailbox: '',
      isContact: 'yes',
    })
    if (form.kind === 'invalid' || person.kind === 'invalid') {
      const again = {
        ...{ typed: form.typed, typedPerson: person.typed },
        ...(form.kind === 'invalid' ? { errors: form.errors } : {}),
        ...(person.kind === 'invalid' ? { personErrors: onlyOwn(person.errors) } : {}),
      }
      return invalidForm(TITLE, <JoinAsOrganisation hub={hub} {...again} />)
    }
    const record = form.serviceId === null ? null : await parts.organisationOfService(form.serviceId)
    await joinAsOrganisation(parts, {
      hub,
      person: asked.person,
      organisation: form.organisation,
      directoryOrganisationId: record,
      asker: person.person,
    })
    return redirect(`${paths.myHubs}?done=organisation`)
  }

// The sector is asked for once, by the fields of the organisation; here somebody speaks of themselves.
const onlyOwn = ({ job, level }: { job?: string; level?: string }) => ({
  ...(job === undefined ? {} : { job: 'Say what you do there' }),
  ...(level === undefined ? {} : { level: 'Choose what your work is like' }),
})
