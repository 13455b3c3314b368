import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import { sendingOf } from '../../../platform/http/sending.ts'
import { meetStanding, stoodIn } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { OutOrganisation } from '../leaving/out-organisation-view.tsx'
import { findOwnOut, ownOrganisation } from '../own-organisation.ts'
import { readPersonForm } from '../people/organisation-person-form.ts'
import { addPost } from '../people/save-post.ts'
import { editOrganisation } from './change-organisation.ts'
import { loadOrganisationDesk } from './organisation-desk.ts'
import { OrganisationDeskPage } from './organisation-desk-view.tsx'
import { readOrganisationForm, typedOrganisation } from './organisation-form.ts'

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
    const out = await findOwnOut(parts, asked)
    if (out) return page(TITLE, <OutOrganisation organisation={out} />)
    const desk = await loadOrganisationDesk(parts, await ownOrganisation(parts, asked))
    return page(TITLE, <OrganisationDeskPage desk={desk} done={doneOf(doneWords, asked)} />)
  }

export const editOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownOrganisation(parts, asked)
    const stood = stoodIn(asked.form)
    const form = readOrganisationForm(asked.form, parts.isPersonalMailbox)
    if (form.kind === 'invalid') {
      const desk = await loadOrganisationDesk(parts, own)
      return invalidForm(TITLE, <OrganisationDeskPage {...form} desk={desk} stood={stood} />)
    }
    const record = form.serviceId === null ? null : await parts.organisationOfService(form.serviceId)
    const link = record === null ? {} : { directory_organisation_id: record }
    const done = await editOrganisation(parts, { ...own.by, stood }, { ...form.organisation, ...link })
    if (done === true) return redirect(`${paths.editOrganisation(own.organisation.slug)}?done=saved`)
    const desk = await loadOrganisationDesk(parts, await ownOrganisation(parts, asked))
    const met = meetStanding(form.typed, stood, typedOrganisation(desk.organisation))
    return savedMeanwhile(TITLE, <OrganisationDeskPage desk={desk} {...met} />)
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
    await addPost(parts, { ...own.by, sending: sendingOf(asked) }, form.person)
    return redirect(`${paths.editOrganisation(own.organisation.slug)}?done=added`)
  }
