import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { doneOf } from '../forms/done-of.ts'
import { isId } from '../forms/typed-fields.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import {
  addOrganisationPerson,
  editOrganisation,
  endOrganisationPerson,
  leaveNetwork,
} from './change-organisation.ts'
import { EditOrganisation } from './edit-organisation-views.tsx'
import { readOrganisationForm } from './organisation-form.ts'
import { readPersonForm } from './organisation-person-form.ts'
import { ownOrganisation } from './own-organisation.ts'

const TITLE = 'Organisation'
const doneWords = {
  saved: 'Saved. The public page shows it within a minute.',
  added: 'Added. Thank you.',
  ended: 'Done. They no longer stand here.',
}

export const editOrganisationPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(
      TITLE,
      <EditOrganisation {...(await ownOrganisation(parts, asked))} done={doneOf(doneWords, asked)} />,
    )

export const editOrganisationDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownOrganisation(parts, asked)
    const { organisation } = own
    const by = { organisation, person: asked.person }
    if (one(asked.form.do) === 'leave') {
      await leaveNetwork(parts, by)
      return redirect(paths.myHubs)
    }
    const form = readOrganisationForm(asked.form, parts.isPersonalMailbox)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <EditOrganisation {...own} typed={form.typed} errors={form.errors} />)
    const record = form.serviceId === null ? null : await parts.organisationOfService(form.serviceId)
    const link = record === null ? {} : { directory_organisation_id: record }
    await editOrganisation(parts, by, { ...form.organisation, ...link })
    return redirect(`${paths.editOrganisation(organisation.slug)}?done=saved`)
  }

export const organisationPeopleDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownOrganisation(parts, asked)
    const { organisation } = own
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
        <EditOrganisation {...own} typedPerson={form.typed} personErrors={form.errors} />,
      )
    await addOrganisationPerson(parts, by, form.person)
    return redirect(`${paths.editOrganisation(organisation.slug)}?done=added`)
  }
