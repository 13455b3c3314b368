import { Fragment } from 'preact'
import { BackLink, ButtonLink, DoneNote, Tag } from '../../../design-system/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'

interface AllHubsProps {
  /** Each with what somebody who looks after the whole network may want to know of it; most days nothing. */
  hubs: readonly (Hub & { notes: readonly string[] })[]
  closed: readonly Pick<Hub, 'id' | 'name' | 'ended_on'>[]
  done: string | undefined
}

export function AllHubs({ hubs, closed, done }: AllHubsProps) {
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <DoneNote done={done} />
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
              {hub.notes.map((note) => (
                <Fragment key={note}>
                  <Tag tone="heather">{note}</Tag>{' '}
                </Fragment>
              ))}
              {hub.notes.length > 0 && <br />}
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
