import type { ComponentChildren } from 'preact'
import { BackLink, QuietLinkList, Tag } from '../../design-system/index.ts'
import { CoveredMap, directoryPaths } from '../../directory/index.ts'
import { FindServicesForm } from '../../guidance/index.ts'
import { counted } from '../../platform/numbers/counted.ts'
import { sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import { AskThisHub, Resting } from './ask-this-hub-view.tsx'
import { ContactList, Mailbox } from './contacts/contact-views.tsx'
import type { HubModel } from './hub-model.ts'
import type { HubPlaces } from './hub-places.ts'
import { TakePart } from './take-part-view.tsx'

interface Props {
  model: HubModel
  places: Pick<HubPlaces, 'shapes' | 'attributions'>
  /** Parts of the page that other rooms of the network add: an ambition, news. */
  children?: ComponentChildren
}

export function HubPage({ model, places, children }: Props) {
  const { hub, resting, drawn } = model
  return (
    <>
      <BackLink href={paths.hubs}>All hubs</BackLink>
      {hub.demonstration && (
        <p>
          <Tag>Demonstration</Tag> This hub and its people are made up.
        </p>
      )}
      <h1>{hub.name}</h1>
      {resting && <Resting model={model} />}
      <p class="measure keep-lines">{hub.about}</p>
      <AskThisHub model={model} />
      {hub.offers.length > 0 && (
        <section aria-labelledby="offers">
          <h2 id="offers">What this hub does</h2>
          <ul class="measure">
            {hub.offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <TakePart hub={hub} resting={resting} />
      <People model={model} />
      <section aria-labelledby="area">
        <h2 id="area">Its area</h2>
        <p class="measure">{hub.area_words}</p>
        {drawn && (
          <div class="hub__map">
            <CoveredMap
              label={`Map of the area of ${hub.name}: ${hub.area_words}.`}
              parts={[drawn]}
              shapes={places.shapes()}
              attributions={places.attributions()}
            />
          </div>
        )}
      </section>
      <Services model={model} />
      <Members model={model} />
    </>
  )
}

function People({ model: { hub, contacts, practitioners, today } }: { model: HubModel }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">People to contact</h2>
      <Mailbox hub={hub} today={today} />
      <ContactList contacts={contacts} demonstration={hub.demonstration} today={today} />
      <p>
        <a href={paths.hubContacts(hub.slug)}>All contact details for this area</a>
        {practitioners > 0 && (
          <>
            {' · '}
            <a href={paths.practitioners(hub.slug)}>Practitioners who chose to be listed</a>
          </>
        )}
      </p>
    </section>
  )
}

function Services({ model: { hub, covered, findForm } }: { model: HubModel }) {
  return (
    <section aria-labelledby="services">
      <h2 id="services">Services in this area</h2>
      <FindServicesForm
        form={findForm}
        id="hub"
        label={`Find services near ${hub.name}`}
        button="Find services"
      />
      {covered.length > 0 && (
        <QuietLinkList
          columns
          label={`Areas of ${hub.name}`}
          links={covered.map(({ code, name, services }) => ({
            href: directoryPaths.area(code),
            text: name,
            note: counted(services, 'service'),
          }))}
        />
      )}
    </section>
  )
}

function Members({ model: { hub, organisations } }: { model: HubModel }) {
  if (organisations.length === 0) return null
  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations">Organisations in this hub</h2>
      <QuietLinkList
        label={`Organisations in ${hub.name}`}
        links={organisations.map(({ slug, name, sector }) => ({
          href: paths.organisation(slug),
          text: name,
          note: sectorWords[sector],
        }))}
      />
    </section>
  )
}
