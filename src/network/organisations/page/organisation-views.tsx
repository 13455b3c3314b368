import type { ComponentChildren } from 'preact'
import { BackLink, QuietLinkList, Tag } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { MailLink } from '../../hubs/contacts/contact-views.tsx'
import type { ServiceNamed } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { PractitionerCard } from '../../practitioners/practitioner-views.tsx'
import type { Hub, Organisation, PractitionerListing } from '../../tables.ts'
import { sectorWords } from '../organisation.ts'

interface Props {
  organisation: Organisation
  hub: Hub
  services: readonly ServiceNamed[]
  practitioners: readonly PractitionerListing[]
  /** Its commitments to the network, each with its date (S0.2). */
  children?: ComponentChildren
}

export function OrganisationPage({ organisation, hub, services, practitioners, children }: Props) {
  const { name, about, sector, website, mailbox, demonstration, joined_on, checked_on } = organisation
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      {demonstration && (
        <p>
          <Tag>Demonstration</Tag> This organisation is made up.
        </p>
      )}
      <h1>{name}</h1>
      <p class="quiet">
        {sectorWords[sector]}
        {joined_on && `. In the network since ${longDate(joined_on)}`}
      </p>
      <p class="measure keep-lines">{about}</p>
      {(website || mailbox) && (
        <section aria-labelledby="contact">
          <h2 id="contact">Contact</h2>
          {mailbox && (
            <p>
              <MailLink to={mailbox} demonstration={demonstration} />
            </p>
          )}
          {website && <p>{demonstration ? website : <a href={website}>{website}</a>}</p>}
          <p class="small quiet">
            {checked_on === null ? 'Not checked yet' : `Checked ${longDate(checked_on)}`}
          </p>
        </section>
      )}
      {children}
      {services.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">Services</h2>
          <QuietLinkList
            links={services.map((service) => ({
              href: service.href,
              text: service.name,
              note: service.summary,
            }))}
          />
        </section>
      )}
      {practitioners.length > 0 && (
        <section aria-labelledby="practitioners">
          <h2 id="practitioners">Practitioners who chose to be listed</h2>
          {practitioners.map((listing) => (
            <PractitionerCard key={listing.person_id} listing={listing} />
          ))}
        </section>
      )}
    </>
  )
}
