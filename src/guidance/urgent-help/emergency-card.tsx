import type { ComponentChildren } from 'preact'
import { type Level, PhoneLink, UrgencyCard } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { emergencyLine } from './helpline-rules.ts'

type Props = {
  lines: readonly Helpline[]
  /** Ends the sentence "Call … if:". */
  when: readonly string[]
  headingLevel?: Level
  /** Above something else: the first thing to know only, the rest is one press away. */
  isShort?: boolean
  /** More to ring, never to read: the only links in this card are telephone numbers. */
  children?: ComponentChildren
}

export function EmergencyCard({ lines, when, headingLevel = 2, isShort = false, children }: Props) {
  const line = emergencyLine(lines)
  const { number } = line.phone
  return (
    <UrgencyCard urgency="emergency" heading={`Call ${number} if:`} headingLevel={headingLevel}>
      <ul>
        {when.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <PhoneLink number={number} look="button" label="Call" />
      </p>
      {line.good_to_know.slice(0, isShort ? 1 : undefined).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {children}
      <p class="quiet small">The call is free. It stays in this phone’s call log.</p>
    </UrgencyCard>
  )
}
