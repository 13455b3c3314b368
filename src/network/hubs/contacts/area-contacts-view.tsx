import { BackLink, Card } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { sectorWords } from '../../organisations/organisation.ts'
import { paths } from '../../paths.ts'
import { PractitionerCard } from '../../practitioners/practitioner-views.tsx'
import type { Hub, Organisation, PractitionerListing } from '../../tables.ts'
import type { PublicContact } from '../hub.ts'
import { ContactList, Mailbox, MailLink } from './contact-views.tsx'

interface Props {
  hub: Hub
  contacts: readonly PublicContact[]
  organisations: readonly Organisation[]
  practitioners: readonly PractitionerListing[]
  today: string
}

/** Contact details by area, so that families find help (S0.28): nothing without consent, and each with its check. */
export function AreaContacts({ hub, contacts, organisations, practitioners, today }: Props) {
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>Contacts</h1>
      <p class="lead">{hub.area_words}</p>
      <p class="measure">
        Each person here agreed to be shown. If something is out of date, please{' '}
        <a href={paths.askHub(hub.slug)}>tell the hub</a>.
      </p>
      <section aria-labelledby="hub">
        <h2 id="hub">The hub</h2>
        <Mailbox hub={hub} today={today} />
        <ContactList contacts={contacts} demonstration={hub.demonstration} today={today} />
      </section>
      {organisations.length > 0 && (
        <section aria-labelledby="organisations">
          <h2 id="organisations">Organisations</h2>
          {organisations.map((organisation) => (
            <OrganisationContact key={organisation.id} organisation={organisation} />
          ))}
        </section>
      )}
      {practitioners.length > 0 && (
        <section aria-labelledby="practitioners">
          <h2 id="practitioners">Practitioners</h2>
          {practitioners.map((listing) => (
            <PractitionerCard key={listing.person_id} listing={listing} />
          ))}
        </section>
      )}
    </>
  )
}

function OrganisationContact({ organisation }: { organisation: Organisation }) {
  const { slug, name, sector, website, mailbox, checked_on, demonstration } = organisation
  return (
    <Card
      heading={name}
      href={paths.organisation(slug)}
      above={sectorWords[sector]}
      foot={checked_on === null ? 'Not checked yet' : `Checked ${longDate(checked_on)}`}
    >
      {mailbox && (
        <p>
          <MailLink to={mailbox} demonstration={demonstration} />
        </p>
      )}
      {website && <p>{demonstration ? website : <a href={website}>{website}</a>}</p>}
    </Card>
  )
}
