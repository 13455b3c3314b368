import type { ComponentChildren } from 'preact'
import {
  BackLink,
  InsetText,
  NumberedSteps,
  QuietLinkList,
  SummaryList,
  Tag,
} from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { CallBar, Reach } from './reach-view.tsx'
import type { ServiceModel } from './service-model.ts'
import { Hours, Lines, VenueView } from './venue-view.tsx'

type Props = { model: ServiceModel; map: ComponentChildren; isPrint?: boolean | undefined }

function Section({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/** In the order in which somebody needs it: what it is, whether it is for me, what happens, how to reach it, then the rest. */
export function ServicePage({ model, map, isPrint = false }: Props) {
  const { service } = model
  return (
    <article class="service">
      {isPrint && (
        <>
          <BackLink href={paths.service(service.id)}>Back to the page</BackLink>
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
      {model.paragraphs.length > 0 && (
        <Section id="what-it-is" heading="What it is">
          {model.paragraphs.map((lines, index) => (
            <Paragraph key={index} lines={lines} />
          ))}
        </Section>
      )}
      <Section id="facts" heading="Good to know">
        <SummaryList
          rows={model.facts.map(({ term, details }) => ({ key: term, value: <Details details={details} /> }))}
        />
      </Section>
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
      {model.claims.length > 0 && (
        <Section id="trauma-informed" heading="On being trauma-informed">
          {model.claims.map((claim) => (
            <p key={claim.statement}>
              “{claim.statement}” ({claim.attribution}). {claim.meaning}{' '}
              {claim.evidenceUrl && <a href={claim.evidenceUrl}>What this rests on</a>}
            </p>
          ))}
        </Section>
      )}
      {isPrint ? <PrintedFrom model={model} /> : <TakeAway model={model} />}
      {!isPrint && <CallBar service={service} />}
    </article>
  )
}

function Details({ details }: { details: readonly string[] }) {
  if (details.length === 1) return <>{details[0]}</>
  return (
    <ul class="service__list">
      {details.map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  )
}

function Paragraph({ lines }: { lines: string[] }) {
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  }
  return <p>{lines.join(' ')}</p>
}

function WhatHappens({ model: { service, contact } }: { model: ServiceModel }) {
  const { steps, firstStep } = service.firstContact
  if (steps.length === 0 && contact.length === 0 && !firstStep) return null
  return (
    <Section id="what-happens" heading="What happens when you get in touch">
      {steps.length > 0 ? (
        <NumberedSteps steps={steps.map((body) => ({ body }))} />
      ) : (
        firstStep && <p>{firstStep}</p>
      )}
      <Lines lines={contact} />
    </Section>
  )
}

function WhoFor({ model: { service, openTo } }: { model: ServiceModel }) {
  if (openTo.length === 0 && service.openTo.notFor.length === 0 && !service.eligibility) return null
  return (
    <Section id="who-for" heading="Who it is for">
      {service.eligibility && <p>{service.eligibility}</p>}
      <Lines lines={openTo} />
      {service.openTo.notFor.length > 0 && (
        <>
          <h3>Who it is not for</h3>
          <Lines lines={service.openTo.notFor} />
        </>
      )}
    </Section>
  )
}

function PrintedFrom({ model: { service, readOn } }: { model: ServiceModel }) {
  return (
    <p class="quiet small">
      From Towpath, {readOn}. A listing is information, not a recommendation. It comes from: {service.source}.
    </p>
  )
}

function TakeAway({ model: { service } }: { model: ServiceModel }) {
  return (
    <section class="service__take-away no-print" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      <QuietLinkList
        links={[
          { href: paths.servicePrint(service.id), text: 'A page to print' },
          { href: paths.serviceContact(service.id), text: 'A contact card for your phone' },
          { href: paths.serviceProblem(service.id), text: 'Something is wrong with this' },
          { href: guidancePaths.howItFelt('service', service.id), text: 'How did using it feel?' },
        ]}
      />
      <p class="quiet small">
        A listing is information, not a recommendation. It comes from: {service.source}.
      </p>
    </section>
  )
}
