import { SummaryList } from '../../design-system/index.ts'
import { Section } from './section-view.tsx'
import type { ServiceModel } from './service-model.ts'

export function WhatItIs({ model: { paragraphs } }: { model: ServiceModel }) {
  if (paragraphs.length === 0) return null
  return (
    <Section id="what-it-is" heading="What it is">
      {paragraphs.map((lines, index) => (
        <Paragraph key={index} lines={lines} />
      ))}
    </Section>
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

export function GoodToKnow({ model: { facts } }: { model: ServiceModel }) {
  return (
    <Section id="facts" heading="Good to know">
      <SummaryList
        rows={facts.map(({ term, details }) => ({ key: term, value: <Details details={details} /> }))}
      />
    </Section>
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

export function TraumaClaims({ model: { claims } }: { model: ServiceModel }) {
  if (claims.length === 0) return null
  return (
    <Section id="trauma-informed" heading="On being trauma-informed">
      {claims.map((claim) => (
        <p key={claim.statement}>
          “{claim.statement}” ({claim.attribution}). {claim.meaning}{' '}
          {claim.evidenceUrl && <a href={claim.evidenceUrl}>What this rests on</a>}
        </p>
      ))}
    </Section>
  )
}
