import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { listHubMembers } from '../members/membership-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listAllOrganisationsOf, listContactCounts } from '../organisations/organisation-queries.ts'
import { paths } from '../paths.ts'
import { listWaitingQuestions } from '../questions/question-queries.ts'
import type { Hub } from '../tables.ts'
import { emptyContact, readContactForm, typedContact } from './contact-form.ts'
import { EditContact, HubPeople } from './edit-contact-views.tsx'
import { editHub } from './edit-hub.ts'
import { tasksOf } from './hub-desk-rules.ts'
import { HubDesk } from './hub-desk-views.tsx'
import { readDetailsForm, typedDetails } from './hub-details-form.ts'
import { EditHub } from './hub-details-views.tsx'
import { listContacts } from './hub-queries.ts'
import { isResting } from './hub-rules.ts'
import { ownHub } from './own-hub.ts'
import { removeContact, saveContact } from './save-contact.ts'

const doneWords: Record<string, string> = {
  answered: 'The question is closed. Thank you.',
  saved: 'Saved. The public page shows it within a minute.',
  removed: 'Removed. They are no longer shown.',
}

const isPersonal = (parts: NetworkParts, hub: Hub) => (email: string) =>
  parts.isPersonalMailbox(email, [hub.name, hub.area_words])

export async function factsOf({ db, clock }: Pick<NetworkParts, 'db' | 'clock'>, hub: Hub) {
  return {
    hub,
    today: londonDate(clock()),
    questions: await listWaitingQuestions(db, hub.id),
    asking: await listHubMembers(db, hub.id, 'asked'),
    organisations: await listAllOrganisationsOf(db, hub.id),
    contactCounts: await listContactCounts(db, hub.id),
    contacts: await listContacts(db, hub.id),
  }
}

export const hubDeskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const facts = await factsOf(parts, hub)
    return page(
      'Hub',
      <HubDesk
        hub={hub}
        resting={isResting(hub, facts.today)}
        tasks={tasksOf(facts)}
        done={doneWords[asked.query.done ?? '']}
        more={[
          { href: paths.editNews(hub.slug), text: 'News', note: 'With comments, where you allow them' },
          {
            href: paths.partners(hub.slug),
            text: 'Partners',
            note: 'Whom you work with, and when you speak next',
          },
          { href: paths.minutes(hub.slug), text: 'Minutes and actions', note: 'By agency' },
          { href: paths.editBecoming(hub.slug), text: 'What this area would like to become' },
          { href: paths.endorsements(hub.slug), text: 'Endorsements', note: 'Bodies that stand behind it' },
          { href: paths.editAsks(hub.slug), text: 'What we asked for', note: 'And the answers' },
        ]}
      />,
    )
  }

export const editHubPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    return page('Hub', <EditHub hub={hub} typed={typedDetails(hub)} />)
  }

export const editHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const form = readDetailsForm(asked.form, isPersonal(parts, hub))
    if (form.kind === 'invalid') return invalidForm('Hub', <EditHub hub={hub} {...form} />)
    await editHub(parts, { hub, person: asked.person }, form.details)
    return redirect(`${paths.hubDesk(hub.slug)}?done=saved`)
  }

export const hubPeoplePage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    return page('Contacts', <HubPeople hub={hub} contacts={await listContacts(parts.db, hub.id)} />)
  }

async function contactOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const id = asked.params.id ?? ''
  if (id === 'new') return { hub, id: null, typed: emptyContact }
  const contact = isId(id) ? (await listContacts(parts.db, hub.id)).find((each) => each.id === id) : undefined
  if (!contact) throw new NotFound()
  return { hub, id, typed: typedContact(contact) }
}

export const hubPersonPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page('Contact', <EditContact {...(await contactOf(parts, asked))} />)

export const hubPersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { hub, id } = await contactOf(parts, asked)
    const form = readContactForm(asked.form, isPersonal(parts, hub))
    if (form.kind === 'invalid') return invalidForm('Contact', <EditContact hub={hub} id={id} {...form} />)
    await saveContact(parts, { hub, person: asked.person, id }, form.contact)
    return redirect(`${paths.hubDesk(hub.slug)}?done=saved`)
  }

export const removeHubPersonDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { hub, id } = await contactOf(parts, asked)
    if (id === null || !(await removeContact(parts, { hub, person: asked.person, id }))) throw new NotFound()
    return redirect(`${paths.hubDesk(hub.slug)}?done=removed`)
  }
