import { Card, PhoneLink } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import type { Hub } from '../../tables.ts'
import type { PublicContact } from '../hub.ts'
import { needsCheck } from '../hub-rules.ts'

const Check = ({ on, today }: { on: string | null; today: string }) => (
  <span>
    {on === null
      ? 'Not checked yet'
      : needsCheck(on, today)
        ? `Last checked ${longDate(on)}. It may have changed`
        : `Checked ${longDate(on)}`}
  </span>
)

/** Addresses of made-up people are shown and cannot be written to. */
export const MailLink = ({ to, demonstration }: { to: string; demonstration: boolean }) =>
  demonstration ? <span class="keep-together">{to}</span> : <a href={`mailto:${to}`}>{to}</a>

/** The mailbox of the role stands first: people come and go, it stays (S1.7). */
export function Mailbox({ hub, today }: { hub: Hub; today: string }) {
  return (
    <Card heading={hub.name} foot={<Check on={hub.details_checked_on} today={today} />}>
      <p>
        <MailLink to={hub.mailbox} demonstration={hub.demonstration} />
        <br />
        Read by the people who look after this hub.
      </p>
      {hub.phone && (
        <p>
          <PhoneLink number={hub.phone} demonstration={hub.demonstration} />
        </p>
      )}
      <p>{hub.hours_words}</p>
    </Card>
  )
}

interface Props {
  contacts: readonly PublicContact[]
  demonstration: boolean
  today: string
}

/** Only what each person agreed to have shown. */
export function ContactList({ contacts, demonstration, today }: Props) {
  return (
    <>
      {contacts.map(({ id, name, job, organisation, phone, mailbox, good_for, checkedOn }) => (
        <Card
          key={id}
          heading={name ?? job ?? 'A person in this hub'}
          foot={<Check on={checkedOn} today={today} />}
        >
          {name && job && (
            <p>
              {job}
              {organisation && `, ${organisation}`}
            </p>
          )}
          {!(name && job) && organisation && <p>{organisation}</p>}
          {good_for && <p>Good to ask about: {good_for}</p>}
          {phone && (
            <p>
              <PhoneLink number={phone} demonstration={demonstration} />
            </p>
          )}
          {mailbox && (
            <p>
              <MailLink to={mailbox} demonstration={demonstration} />
            </p>
          )}
        </Card>
      ))}
    </>
  )
}
