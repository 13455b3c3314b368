import { BackLink, DoneNote, InsetText, QuietLinkList } from '../../../design-system/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import { ClosedQuestions } from '../../questions/closed-questions-view.tsx'
import type { Hub, HubQuestion } from '../../tables.ts'
import type { Task } from './hub-desk-rules.ts'

interface Props {
  hub: Hub
  resting: boolean
  tasks: readonly Task[]
  /** Questions that were answered or set aside, until they are forgotten. */
  closed: readonly HubQuestion[]
  /** What was done a moment ago. */
  done?: string | undefined
}

/** What waits, and where to change things. No counters. */
export function HubDesk({ hub, resting, tasks, closed, done }: Props) {
  const { slug } = hub
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
          <QuietLinkList links={[...tasks]} />
        )}
      </section>
      <ClosedQuestions hub={hub} closed={closed} />
      <section aria-labelledby="look-after">
        <h2 id="look-after">Look after the hub</h2>
        <QuietLinkList
          links={[
            {
              href: paths.editHub(slug),
              text: 'The hub’s details',
              note: 'Words, hours, promise, mailbox',
            },
            { href: paths.hubPeople(slug), text: 'People to contact', note: 'Each with their consent' },
            { href: paths.hubMembers(slug), text: 'Members', note: 'Who belongs, and who asks to' },
            { href: peoplePaths.invitations, text: 'Invitations', note: 'Ask somebody by e-mail to join' },
            {
              href: paths.hubOrganisations(slug),
              text: 'Organisations',
              note: 'Who belongs, and which sectors are missing',
            },
            { href: paths.editNews(slug), text: 'News', note: 'With comments, where you allow them' },
            {
              href: paths.partners(slug),
              text: 'Partners',
              note: 'Whom you work with, and when you speak next',
            },
            { href: paths.minutes(slug), text: 'Minutes and actions', note: 'By agency' },
            { href: paths.editBecoming(slug), text: 'What this area would like to become' },
            { href: paths.endorsements(slug), text: 'Endorsements', note: 'Bodies that stand behind it' },
            { href: paths.editAsks(slug), text: 'What we asked for', note: 'And the answers' },
            { href: paths.hub(slug), text: 'The public page' },
          ]}
        />
      </section>
    </>
  )
}
