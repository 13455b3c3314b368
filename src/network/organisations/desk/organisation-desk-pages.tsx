import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, one } from '../../../platform/http/route.ts'
import { doneOf } from '../../forms/done-of.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { readPersonForm } from '../people/organisation-person-form.ts'
import { addPost } from '../people/save-post.ts'
import { editOrganisation, leaveNetwork } from './change-organisation.ts'
import { loadOrganisationDesk } from './organisation-desk.ts'
import { OrganisationDeskPage } from './organisation-desk-view.tsx'
import { readOrganisationForm } from './organisation-form.ts'

const TITLE = 'Organisation'

const doneWords = {
  saved: 'Saved. The public page shows it within a minute.',
  added: 'Added. Thank you.',
  changed: 'Saved.',
  ended: 'Done. They no longer stand here, and can no longer change or sign anything for it.',
  invited: 'The invitation is on its way. It waits below until it is answered.',
  back: 'Taken back. The link no longer works.',
}

export const organisationDeskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadOrganisationDesk(parts, await ownOrganisation(parts, asked))
    return page(TITLE, <OrganisationDeskPage desk={desk} done={doneOf(doneWords, asked)} />)
  }

export const editOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownOrganisation(parts, asked)
    if (one(asked.form.do) === 'leave') {
      await leaveNetwork(parts, own.by)
      return redirect(paths.myHubs)
    }
    const form = readOrganisationForm(asked.form, parts.isPersonalMailbox)
    if (form.kind === 'invalid') {
      const desk = await loadOrganisationDesk(parts, own)
      return invalidForm(TITLE, <OrganisationDeskPage desk={desk} typed={form.typed} errors={form.errors} />)
    }
    const record = form.serviceId === null ? null : await parts.organisationOfService(form.serviceId)
    const link = record === null ? {} : { directory_organisation_id: record }
    await editOrganisation(parts, own.by, { ...form.organisation, ...link })
    return redirect(`${paths.editOrganisation(own.organisation.slug)}?done=saved`)
  }

export const addPersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownOrganisation(parts, asked)
    const form = readPersonForm(asked.form)
    if (form.kind === 'invalid') {
      const again = { typedPerson: form.typed, personErrors: form.errors }
      const desk = await loadOrganisationDesk(parts, own)
      return invalidForm(TITLE, <OrganisationDeskPage desk={desk} {...again} />)
    }
    await addPost(parts, own.by, form.person)
    return redirect(`${paths.editOrganisation(own.organisation.slug)}?done=added`)
  }
