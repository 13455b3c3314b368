import { BackLink, Card, InsetText } from '../../design-system/index.ts'
import { longMoment } from '../../platform/clock/long-moment.ts'
import { isMadeUpAddress } from '../../platform/mail/made-up-address-rules.ts'
import type { OutboxMail } from '../../platform/mail/mail.ts'
import { paths } from '../paths.ts'

type Mails = { mails: readonly OutboxMail[] }

const states: Record<OutboxMail['state'], string> = {
  waiting: 'Waiting',
  sent: 'Sent',
  late: 'Not sent: its link had run out',
  withheld: 'Not sent',
}

const stateOf = ({ state, recipient }: OutboxMail): string =>
  state === 'waiting' && isMadeUpAddress(recipient) ? 'Stays here: the address is made up' : states[state]

export function Outbox({ mails, hasMailServer }: Mails & { hasMailServer: boolean }) {
  return (
    <>
      <BackLink href={paths.home}>My first page</BackLink>
      <h1>Outbox</h1>
      <p class="lead">Every message waits here until a mail server has accepted it.</p>
      {!hasMailServer && (
        <InsetText>No mail server is set, so nothing is sent. An operator sets it with SMTP_URL.</InsetText>
      )}
      {mails.length === 0 ? (
        <p>No message has been written in the last 30 days.</p>
      ) : (
        <>
          <h2>The newest first</h2>
          <ul class="plain-list">
            {mails.map((mail) => (
              <li key={mail.id}>
                <strong>{mail.subject}</strong>
                <br />
                To <span class="break-anywhere">{mail.recipient}</span>
                <br />
                <span class="quiet">
                  {longMoment(mail.writtenAt)}. {stateOf(mail)}
                  {mail.state === 'waiting' &&
                    mail.lastProblem &&
                    ` (try ${mail.tries}: ${mail.lastProblem})`}
                  .
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const link = /(https?:\/\/\S+)/

/** The words of a message, its addresses as links. */
const Words = ({ text }: { text: string }) => (
  <>
    {text
      .replace(/\n-- \n/, '\n')
      .split('\n\n')
      .map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split(link).map((part) =>
            link.test(part) ? (
              <a key={part} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
  </>
)

export function DemonstrationOutbox({ mails }: Mails) {
  return (
    <>
      <h1>Demonstration outbox</h1>
      <p class="lead">
        This is a demonstration. Everybody in it is made up, and no e-mail leaves it: messages are shown here
        instead.
      </p>
      <p>
        A real network never shows this page. It closes for good when the first person with an address outside
        example.org joins, or when a mail server is set. From then on messages go to the people they are for.
      </p>
      {mails.length === 0 ? (
        <p>
          Nothing has been written yet. <a href={paths.signIn}>Ask for a link to sign in</a>, and it appears
          here.
        </p>
      ) : (
        mails.map((mail) => (
          <Card
            key={mail.id}
            heading={mail.subject}
            headingLevel={2}
            above={<span class="break-anywhere">To {mail.recipient}</span>}
            foot={<p>Written on {longMoment(mail.writtenAt)}</p>}
          >
            <Words text={mail.text} />
          </Card>
        ))
      )}
    </>
  )
}
