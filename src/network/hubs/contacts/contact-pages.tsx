import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../../platform/http/stood.ts'
import { isSure, NOT_SURE } from '../../forms/sure-form.tsx'
import { isId } from '../../forms/typed-fields.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { mailboxOfOnePerson } from '../desk/mailbox-of-one-person.ts'
import { ownHub } from '../desk/own-hub.ts'
import { listContacts } from '../hub-queries.ts'
import { emptyContact, readContactForm, typedContact } from './contact-form.ts'
import { EditContact, HubPeople } from './edit-contact-views.tsx'
import { addContact, removeContact, saveContact } from './save-contact.ts'

const doneWords = {
  saved: 'Saved. The public page shows it within a minute.',
  removed: 'Removed. They are no longer shown.',
}

export const hubPeoplePage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const contacts = await listContacts(parts.db, hub.id)
    return page('Contacts', <HubPeople {...{ hub, contacts }} done={doneOf(doneWords, asked)} />)
  }

async function contactOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const id = asked.params.id ?? ''
  if (id === 'new') return { hub, id: null, typed: emptyContact }
  const contact = isId(id) ? (await listContacts(parts.db, hub.id)).find((each) => each.id === id) : undefined
  if (!contact) throw new NotFound()
  const typed = typedContact(contact)
  return { hub, id, typed, stood: stoodOf(typed) }
}

export const hubPersonPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Contact', <EditContact {...(await contactOf(parts, asked))} />)

export const hubPersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { hub, id } = await contactOf(parts, asked)
    const stood = stoodIn(asked.form)
    const form = readContactForm(asked.form, mailboxOfOnePerson(parts, hub))
    if (form.kind === 'invalid')
      return invalidForm('Contact', <EditContact {...{ hub, id, stood }} {...form} />)
    const by = { hub, person: asked.person }
    const done =
      id === null
        ? await addContact(parts, by, form.contact)
        : await saveContact(parts, { ...by, id, stood }, form.contact)
    if (done === true) return redirect(`${paths.hubPeople(hub.slug)}?done=saved`)
    const now = await contactOf(parts, asked)
    const met = meetStanding(form.typed, stood, now.typed)
    // They agreed to what was asked of them, which may not be what stands in the form now.
    return savedMeanwhile(
      'Contact',
      <EditContact {...now} {...met} typed={{ ...met.typed, agreed: false }} />,
    )
  }

export const removeHubPersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await contactOf(parts, asked)
    const { hub, id } = model
    if (id !== null && !isSure(asked))
      return invalidForm('Contact', <EditContact {...model} unsure={NOT_SURE} />)
    if (id === null || !(await removeContact(parts, { hub, person: asked.person, id }))) throw new NotFound()
    return redirect(`${paths.hubPeople(hub.slug)}?done=removed`)
  }
