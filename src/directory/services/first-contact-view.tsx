import { NumberedSteps } from '../../design-system/index.ts'
import { Section } from './section-view.tsx'
import type { ServiceModel } from './service-model.ts'
import { Lines } from './venue-view.tsx'

export function WhatHappens({ model: { service, contact } }: { model: ServiceModel }) {
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

export function WhoFor({ model: { service, openTo } }: { model: ServiceModel }) {
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
