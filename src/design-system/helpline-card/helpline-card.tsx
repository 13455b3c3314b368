import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading-level.tsx'
import { PhoneLink } from '../phone-link/phone-link.tsx'

export type HelplineCardProps = {
  name: string
  /** Who answers and for whom, in one line. */
  about?: ComponentChildren | undefined
  phone?: string | undefined
  /** Shown as plain text that cannot be rung. */
  demonstration?: boolean | undefined
  hours: string
  cost?: string | undefined
  /** Whether the call appears on a phone bill; `undefined` where nobody has found out. */
  showsOnBill?: boolean | undefined
  /** Text, chat or e-mail, for people who cannot speak aloud. */
  otherWays?: ComponentChildren | undefined
  headingLevel?: Level | undefined
  /** "checked 12 September", or "check hours" once a review is overdue. */
  checked?: string | undefined
}

/** A line somebody can ring. It says what a call leaves behind, because a phone may be looked at by others. */
export function HelplineCard(props: HelplineCardProps) {
  const {
    name,
    about,
    phone,
    demonstration = false,
    hours,
    cost,
    otherWays,
    checked,
    headingLevel = 3,
  } = props
  return (
    <article class="helpline-card">
      <Heading level={headingLevel} class="card__heading">
        {name}
      </Heading>
      {about && <p>{about}</p>}
      {phone && (
        <p class="helpline-card__phone">
          <PhoneLink number={phone} demonstration={demonstration} look="button" label="Call" />
        </p>
      )}
      <p class="helpline-card__terms">
        {hours}
        {cost && ` · ${cost}`}
      </p>
      {otherWays}
      {phone && <p class="quiet small">{traces(props)}</p>}
      {checked && <p class="quiet small">{checked}</p>}
    </article>
  )
}

function traces({ demonstration, showsOnBill }: HelplineCardProps): string {
  if (demonstration) return 'This number is for demonstration and cannot be rung.'
  const log = 'The call stays in this phone’s call log.'
  if (showsOnBill === undefined) return `${log} It may show on the phone bill.`
  return showsOnBill ? `${log} It shows on the phone bill.` : `${log} It does not show on the phone bill.`
}
