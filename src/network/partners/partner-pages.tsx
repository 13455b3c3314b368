import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, file, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { isSure, NOT_SURE } from '../forms/sure-form.tsx'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listOrganisationsOf } from '../organisations/organisation-queries.ts'
import { missingSectors } from '../organisations/sector-rules.ts'
import { paths } from '../paths.ts'
import { partnerCsv } from './partner-csv.ts'
import { type PartnerErrors, readPartnerForm, type TypedPartner, typedPartner } from './partner-form.ts'
import { PartnerList } from './partner-list-view.tsx'
import { readNoteForm } from './partner-note-form.ts'
import { findPartner, listEndedPartners, listPartnerContacts, listPartners } from './partner-queries.ts'
import { EditPartner } from './partner-views.tsx'
import { addPartner, endPartner, notePartnerContact, savePartner } from './save-partner.ts'

const TITLE = 'Partner'

const doneWords = {
  added: 'Added. When the next contact is due, the desk of the hub says so.',
  saved: 'Saved. When the next contact is due, the desk of the hub says so.',
  ended: 'Ended. What was said with them stays below. To work with them again, add them by the same name.',
  noted: 'Written down. When the next contact is due, the desk of the hub says so.',
}

export const partnersPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const partners = await listPartners(parts.db, hub.id)
    const present = [...partners, ...(await listOrganisationsOf(parts.db, hub.id))]
    const missing = missingSectors(present).map(({ text }) => text)
    const ended = await listEndedPartners(parts.db, hub.id)
    const today = londonDate(parts.clock())
    return page(
      'Partners',
      <PartnerList {...{ hub, partners, ended, missing, today }} done={doneOf(doneWords, asked)} />,
    )
  }

export const partnersFile =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    // A list of people leaves the network: only soon after whoever asks has shown who they are (check 44).
    const first = await parts.proveFirst(asked.person, paths.partners(hub.slug))
    if (first) return first
    const name = `partners-${hub.slug}-${londonDate(parts.clock())}.csv`
    return file('text/csv; charset=utf-8', partnerCsv(await listPartners(parts.db, hub.id)), name)
  }

async function partnerOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const id = asked.params.id ?? ''
  if (id === 'new') return { hub, id: null, typed: typedPartner(), contacts: [], endedOn: null }
  const partner = isId(id) ? await findPartner(parts.db, hub.id, id) : undefined
  if (!partner) throw new NotFound()
  const typed = typedPartner(partner)
  const contacts = await listPartnerContacts(parts.db, id)
  return { hub, id, typed, stood: stoodOf(typed), contacts, endedOn: partner.ended_on }
}

/** What ended stands as it was: nothing is written over it. */
async function openPartnerOf(parts: NetworkParts, asked: AskedByPerson) {
  const model = await partnerOf(parts, asked)
  if (model.endedOn !== null) throw new NotFound()
  return model
}

type OpenPartner = Awaited<ReturnType<typeof openPartnerOf>>

async function endDeed(parts: NetworkParts, asked: AskedByPerson, model: OpenPartner): Promise<Answer> {
  const { hub, id } = model
  if (id === null) throw new NotFound()
  if (!isSure(asked)) return invalidForm(TITLE, <EditPartner {...model} unsure={NOT_SURE} />)
  await endPartner(parts, { hub, person: asked.person }, id)
  return redirect(`${paths.partners(hub.slug)}?done=ended`)
}

export const partnerPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EditPartner {...(await partnerOf(parts, asked))} done={doneOf(doneWords, asked)} />)

export const savePartnerDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await openPartnerOf(parts, asked)
    const { hub, id } = model
    if (one(asked.form.do) === 'end') return endDeed(parts, asked, model)
    const stood = stoodIn(asked.form)
    const form = readPartnerForm(asked.form)
    const again = (typed: TypedPartner, errors: PartnerErrors) =>
      invalidForm(TITLE, <EditPartner {...model} {...{ typed, errors, stood }} />)
    if (form.kind === 'invalid') return again(form.typed, form.errors)
    const by = { hub, person: asked.person }
    const done =
      id === null
        ? await addPartner(parts, by, form.partner)
        : await savePartner(parts, { ...by, id, stood }, form.partner)
    if (done === 'gone') throw new NotFound()
    if (done === 'name_taken') return again(form.typed, { name: 'You have a partner of this name already' })
    if (done === true) return redirect(`${paths.partners(hub.slug)}?done=${id === null ? 'added' : 'saved'}`)
    const now = await partnerOf(parts, asked)
    return savedMeanwhile(TITLE, <EditPartner {...now} {...meetStanding(form.typed, stood, now.typed)} />)
  }

export const notePartnerDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await openPartnerOf(parts, asked)
    if (model.id === null) throw new NotFound()
    const form = readNoteForm(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <EditPartner {...model} note={form.typed} noteErrors={form.errors} />)
    await notePartnerContact(parts, { hub: model.hub, person: asked.person }, { id: model.id, ...form.note })
    return redirect(`${paths.partner(model.hub.slug, model.id)}?done=noted`)
  }
