import { BackLink, ButtonLink, NotificationBanner } from '../../design-system/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'

const doneWords: Readonly<Record<string, string>> = {
  begun: 'The hub is there, and everybody can see it. Invite somebody to look after it.',
  invited: 'The hub is there, and everybody can see it. The invitation is on its way.',
  renamed: 'Saved. Pages show it within a minute.',
  closed: 'The hub is closed. Its people have been told by e-mail.',
}

interface AllHubsProps {
  hubs: readonly Hub[]
  closed: readonly Pick<Hub, 'id' | 'name' | 'ended_on'>[]
  done: string | undefined
}

export function AllHubs({ hubs, closed, done = '' }: AllHubsProps) {
  const words = Object.hasOwn(doneWords, done) ? doneWords[done] : undefined
  return (
    <>
      {words && (
        <NotificationBanner title="Done" id="done">
          <p>{words}</p>
        </NotificationBanner>
      )}
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <h1>Hubs</h1>
      {hubs.length === 0 ? (
        <p class="measure">There is no hub yet. A hub is people and organisations of one area.</p>
      ) : (
        <ul class="plain-list">
          {hubs.map((hub) => (
            <li key={hub.id}>
              <strong>{hub.name}</strong>
              <br />
              {hub.area_words}
              <br />
              <HubLinks hub={hub} />
            </li>
          ))}
        </ul>
      )}
      <ButtonLink href={paths.newHub}>Add a hub</ButtonLink>
      {closed.length > 0 && (
        <>
          <h2>Closed</h2>
          <ul>
            {closed.map(({ id, name, ended_on }) => (
              <li key={id}>
                {name}, on {ended_on && longDate(ended_on)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const HubLinks = ({ hub: { slug, name, is_national } }: { hub: Hub }) => (
  <>
    <a href={paths.hubDesk(slug)}>
      Its desk<span class="govuk-visually-hidden">: {name}</span>
    </a>{' '}
    ·{' '}
    <a href={paths.renameHub(slug)}>
      Name and area<span class="govuk-visually-hidden"> of {name}</span>
    </a>
    {!is_national && (
      <>
        {' '}
        ·{' '}
        <a href={paths.closeHub(slug)}>
          Close<span class="govuk-visually-hidden"> {name}</span>
        </a>
      </>
    )}
  </>
)
