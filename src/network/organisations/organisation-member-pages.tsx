import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import {
  addOrganisationPerson,
  editOrganisation,
  endOrganisationPerson,
  leaveNetwork,
} from './change-organisation.ts'
import { admitOrganisation } from './decide-organisation.ts'
import { EditOrganisation, JoinAsOrganisation } from './edit-organisation-views.tsx'
import { HubOrganisations } from './hub-organisations-views.tsx'
import { joinAsOrganisation } from './join-as-organisation.ts'
import { readOrganisationForm } from './organisation-form.ts'
import { readPersonForm } from './organisation-person-form.ts'
import { listAllOrganisationsOf, listOrganisationsOf } from './organisation-queries.ts'
import { ownOrganisation } from './own-organisation.ts'
import { missingSectors } from './sector-rules.ts'

const TITLE = 'Organisation'
const doneWords: Record<string, string> = {
  saved: 'Saved. The public page shows it within a minute.',
  added: 'Added. Thank you.',
  ended: 'Done. They no longer stand here.',
}

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
        ...(form.kind === 'invalid'
          ? { typed: form.typed, errors: form.errors }
          : { typed: typedAgain(asked) }),
        ...(person.kind === 'invalid'
          ? { typedPerson: person.typed, personErrors: onlyOwn(person.errors) }
          : { typedPerson: { ...person.person, mailbox: '', isContact: true } }),
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

// The sector is asked for once, by the fields of the organisation.
const onlyOwn = ({ job, level }: { job?: string; level?: string }) => ({
  ...(job === undefined ? {} : { job }),
  ...(level === undefined ? {} : { level }),
})

const typedAgain = ({ form }: AskedByPerson) => ({
  name: one(form.name),
  sector: one(form.sector),
  about: one(form.about),
  website: one(form.website),
  mailbox: one(form.mailbox),
  service: one(form.service),
})

export const editOrganisationPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(
      TITLE,
      <EditOrganisation
        {...(await ownOrganisation(parts, asked))}
        done={doneWords[asked.query.done ?? '']}
      />,
    )

export const editOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { organisation, people } = await ownOrganisation(parts, asked)
    const by = { organisation, person: asked.person }
    if (one(asked.form.do) === 'leave') {
      await leaveNetwork(parts, by)
      return redirect(paths.myHubs)
    }
    const form = readOrganisationForm(asked.form, parts.isPersonalMailbox)
    if (form.kind === 'invalid')
      return invalidForm(
        TITLE,
        <EditOrganisation
          organisation={organisation}
          people={people}
          typed={form.typed}
          errors={form.errors}
        />,
      )
    const record = form.serviceId === null ? null : await parts.organisationOfService(form.serviceId)
    const link = record === null ? {} : { directory_organisation_id: record }
    await editOrganisation(parts, by, { ...form.organisation, ...link })
    return redirect(`${paths.editOrganisation(organisation.slug)}?done=saved`)
  }

export const organisationPeopleDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { organisation, people } = await ownOrganisation(parts, asked)
    const by = { organisation, person: asked.person }
    const left = one(asked.form.left)
    if (left !== '') {
      if (!isId(left) || !(await endOrganisationPerson(parts, by, left))) throw new NotFound()
      return redirect(`${paths.editOrganisation(organisation.slug)}?done=ended`)
    }
    const form = readPersonForm(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(
        TITLE,
        <EditOrganisation
          organisation={organisation}
          people={people}
          typedPerson={form.typed}
          personErrors={form.errors}
        />,
      )
    await addOrganisationPerson(parts, by, form.person)
    return redirect(`${paths.editOrganisation(organisation.slug)}?done=added`)
  }
