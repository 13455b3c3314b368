import { BackLink, DoneNote, InsetText, QuietLinkList } from '../../../design-system/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import type { Task } from './hub-desk-rules.ts'

interface Props {
  hub: Hub
  resting: boolean
  tasks: readonly Task[]
  /** What was done a moment ago. */
  done?: string | undefined
  /** Other rooms of the hub: its partners, news. */
  more: readonly { href: string; text: string; note?: string }[]
}

/** What waits, and where to change things. No counters. */
export function HubDesk({ hub, resting, tasks, done, more }: Props) {
  return (
    <>
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      <DoneNote done={done} />
      <h1>{hub.name}</h1>
      {resting && (
        <InsetText>
          <p>
            The public page says that this hub is resting, because nothing has happened for 90 days. Saving
            its details or answering a question wakes it.
          </p>
        </InsetText>
      )}
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for you</h2>
        {tasks.length === 0 ? (
          <p>Nothing is waiting. Questions and people who want to join appear here.</p>
        ) : (
          <ul class="quiet-link-list">
            {tasks.map(({ text, href, note }) => (
              <li key={`${href} ${text}`}>
                <a href={href}>{text}</a>
                <span class="quiet-link-list__note">{note}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="look-after">
        <h2 id="look-after">Look after the hub</h2>
        <QuietLinkList
          links={[
            {
              href: paths.editHub(hub.slug),
              text: 'The hub’s details',
              note: 'Words, hours, promise, mailbox',
            },
            { href: paths.hubPeople(hub.slug), text: 'People to contact', note: 'Each with their consent' },
            { href: paths.hubMembers(hub.slug), text: 'Members', note: 'Who belongs, and who asks to' },
            { href: peoplePaths.invitations, text: 'Invitations', note: 'Ask somebody by e-mail to join' },
            {
              href: paths.hubOrganisations(hub.slug),
              text: 'Organisations',
              note: 'Who belongs, and which sectors are missing',
            },
            ...more,
            { href: paths.hub(hub.slug), text: 'The public page' },
          ]}
        />
      </section>
    </>
  )
}
