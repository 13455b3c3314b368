import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listOrganisationsOf } from '../organisations/organisation-queries.ts'
import { missingSectors } from '../organisations/sector-rules.ts'
import { paths } from '../paths.ts'
import { partnerCsv } from './partner-csv.ts'
import { readPartnerForm, typedPartner } from './partner-form.ts'
import { readNoteForm } from './partner-note-form.ts'
import { findPartner, listPartnerContacts, listPartners } from './partner-queries.ts'
import { EditPartner, PartnerList } from './partner-views.tsx'
import { notePartnerContact, savePartner } from './save-partner.ts'

export const partnersPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const partners = await listPartners(parts.db, hub.id)
    const present = [...partners, ...(await listOrganisationsOf(parts.db, hub.id))]
    const missing = missingSectors(present).map(({ text }) => text)
    const today = londonDate(parts.clock())
    return page('Partners', <PartnerList hub={hub} partners={partners} missing={missing} today={today} />)
  }

export const partnersFile =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const name = `partners-${hub.slug}-${londonDate(parts.clock())}.csv`
    return file('text/csv; charset=utf-8', partnerCsv(await listPartners(parts.db, hub.id)), name)
  }

async function partnerOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const id = asked.params.id ?? ''
  if (id === 'new') return { hub, id: null, typed: typedPartner(), contacts: [] }
  const partner = isId(id) ? await findPartner(parts.db, hub.id, id) : undefined
  if (!partner) throw new NotFound()
  return { hub, id, typed: typedPartner(partner), contacts: await listPartnerContacts(parts.db, id) }
}

export const partnerPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Partner', <EditPartner {...(await partnerOf(parts, asked))} />)

export const savePartnerDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await partnerOf(parts, asked)
    const form = readPartnerForm(asked.form)
    if (form.kind === 'invalid') return invalidForm('Partner', <EditPartner {...model} {...form} />)
    const by = { hub: model.hub, person: asked.person }
    if (!(await savePartner(parts, by, model.id, form.partner))) {
      const errors = { name: 'You have a partner of this name already' }
      return invalidForm(
        'Partner',
        <EditPartner {...model} typed={typedAgain(form.partner)} errors={errors} />,
      )
    }
    return redirect(paths.partners(model.hub.slug))
  }

const typedAgain = (partner: Parameters<typeof savePartner>[3]) =>
  typedPartner({ ...partner, id: '', hub_id: '', ended_on: null })

export const notePartnerDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await partnerOf(parts, asked)
    if (model.id === null) throw new NotFound()
    const form = readNoteForm(asked.form)
    if (form.kind === 'invalid') return invalidForm('Partner', <EditPartner {...model} {...form} />)
    await notePartnerContact(parts, { hub: model.hub, person: asked.person }, { id: model.id, ...form.note })
    return redirect(paths.partner(model.hub.slug, model.id))
  }
