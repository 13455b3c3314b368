import type { ComponentChildren } from 'preact'
import { BackLink, InsetText, Tag } from '../../design-system/index.ts'
import { GoodToKnow, TraumaClaims, WhatItIs } from './about-service-view.tsx'
import { WhatHappens, WhoFor } from './first-contact-view.tsx'
import { CallBar, Reach } from './reach-view.tsx'
import { Section } from './section-view.tsx'
import type { ServiceModel } from './service-model.ts'
import { PrintedFrom, TakeAway } from './take-away-view.tsx'
import { Hours, Lines, VenueView } from './venue-view.tsx'

/** What a page of a service shows when somebody came to it from their results. */
export interface ServiceSearch {
  back: ComponentChildren
  list: ComponentChildren
  /** The page to print that leads back to it. */
  print: string
}

type Props = {
  model: ServiceModel
  map: ComponentChildren
  /** Set on the page to print: the page that it was opened from. */
  printedFrom?: string | undefined
  search?: ServiceSearch | undefined
}

/** In the order in which somebody needs it: what it is, whether it is for me, what happens, how to reach it, then the rest. */
export function ServicePage({ model, map, printedFrom, search }: Props) {
  const { service } = model
  const isPrint = printedFrom !== undefined
  return (
    <article class="service">
      {search?.back}
      {isPrint && (
        <>
          <BackLink href={printedFrom}>Back to the page</BackLink>
          <p class="no-print">
            Your browser’s menu has “Print”. What is printed can be read by whoever finds it.
          </p>
        </>
      )}
      <p class="service__above">
        {service.demonstration && <Tag>Demonstration</Tag>} {service.organisation.name}
      </p>
      <h1>{service.name}</h1>
      {service.demonstration && (
        <InsetText>
          <p>This service is made up, to show how Towpath works. Its numbers cannot be rung.</p>
        </InsetText>
      )}
      {service.state === 'temporarily_closed' && (
        <InsetText>
          <p>
            <strong>Closed for now.</strong> {service.alert}
          </p>
        </InsetText>
      )}
      <p class="service__summary">{service.summary}</p>
      <p class="quiet">{model.checked}</p>
      {search?.list}
      {service.alert && service.state === 'live' && <InsetText>{service.alert}</InsetText>}
      <Section id="get-in-touch" heading="Get in touch">
        <Reach model={model} />
      </Section>
      <WhatHappens model={model} />
      <WhoFor model={model} />
      {model.safe.length > 0 && (
        <Section id="safe-contact" heading="Getting in touch safely">
          <Lines lines={model.safe} />
        </Section>
      )}
      <WhatItIs model={model} />
      <GoodToKnow model={model} />
      {(model.venues.length > 0 || model.hours.length > 0 || model.hoursNotes.length > 0) && (
        <Section id="where" heading="Where and when">
          <Hours hours={model.hours} notes={model.hoursNotes} />
          {model.venues.map((venue, index) => (
            <VenueView key={index} venue={venue} />
          ))}
          {map}
          <p class="quiet small">Hours may differ on bank holidays.</p>
        </Section>
      )}
      <TraumaClaims model={model} />
      {isPrint ? <PrintedFrom model={model} /> : <TakeAway model={model} printInSearch={search?.print} />}
      {!isPrint && <CallBar service={service} />}
    </article>
  )
}
