import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'
import { Heading, type Level } from '../heading-level.tsx'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

export type Urgency = 'emergency' | 'urgent' | 'non-urgent'

type Props = {
  urgency: Urgency
  /** One thing to do, for example "Call 999 if:". */
  heading: string
  headingLevel?: Level | undefined
  /** In an emergency card the only links are telephone numbers: nothing to read on to. */
  children: ComponentChildren
}

// Colour alone tells nothing to people who listen, so the heading says how urgent it is.
const spoken: Record<Urgency, string> = {
  emergency: 'Emergency: ',
  urgent: 'Urgent: ',
  'non-urgent': 'Not urgent: ',
}

/** The care card pattern of the NHS service manual: how soon, one action, and everything needed to take it. */
export function UrgencyCard({ urgency, heading, headingLevel = 2, children }: Props) {
  return (
    <section class={classNames('urgency-card', `urgency-card--${urgency}`)}>
      <Heading level={headingLevel} class="urgency-card__heading">
        <VisuallyHidden>{spoken[urgency]}</VisuallyHidden>
        {heading}
      </Heading>
      <div class="urgency-card__body">{children}</div>
    </section>
  )
}
