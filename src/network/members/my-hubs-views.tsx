import {
  BackLink,
  Button,
  Card,
  Details,
  DoneNote,
  QuietLinkList,
  Tag,
  TextInput,
} from '../../design-system/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub, HubMember, Organisation } from '../tables.ts'

interface Props {
  hubs: readonly Hub[]
  memberships: readonly HubMember[]
  /** Hubs that this person looks after. */
  coordinated: readonly Hub[]
  organisations: readonly Organisation[]
  done?: string | undefined
}

/** Where somebody belongs, what they look after, and where they can join. */
export function MyHubs({ hubs, memberships, coordinated, organisations, done }: Props) {
  const byHub = new Map(memberships.map((membership) => [membership.hub_id, membership]))
  const own = hubs.filter(({ id }) => byHub.get(id)?.state === 'member')
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <DoneNote done={done} />
      <h1>Hubs</h1>
      {coordinated.length > 0 && (
        <section aria-labelledby="look-after">
          <h2 id="look-after">You look after</h2>
          <QuietLinkList
            links={coordinated.map(({ slug, name }) => ({ href: paths.hubDesk(slug), text: name }))}
          />
        </section>
      )}
      {organisations.length > 0 && (
        <section aria-labelledby="organisations">
          <h2 id="organisations">Your organisations</h2>
          <QuietLinkList
            links={organisations.map(({ slug, name, state }) => ({
              href: paths.editOrganisation(slug),
              text: name,
              note: state === 'asked' ? 'Waits for an answer from the hub' : undefined,
            }))}
          />
        </section>
      )}
      <section aria-labelledby="choices">
        <h2 id="choices">If you like</h2>
        <QuietLinkList
          links={[
            { href: paths.newsByEmail, text: 'News of hubs by e-mail' },
            {
              href: paths.myListing,
              text: 'My listing as a practitioner',
              note: 'Public, and only if you ask',
            },
          ]}
        />
      </section>
      <section aria-labelledby="all">
        <h2 id="all">All hubs</h2>
        {[...own, ...hubs.filter((hub) => !own.includes(hub))].map((hub) => (
          <HubToJoin key={hub.id} hub={hub} membership={byHub.get(hub.id)} />
        ))}
      </section>
    </>
  )
}

function HubToJoin({ hub, membership }: { hub: Hub; membership: HubMember | undefined }) {
  const { slug, name } = hub
  const state = membership?.state
  return (
    <Card
      heading={name}
      href={paths.hub(slug)}
      above={
        state === 'member' ? (
          <Tag tone="reed">You belong here</Tag>
        ) : state === 'asked' ? (
          <Tag>You asked to join</Tag>
        ) : undefined
      }
      foot={
        membership && state === 'member'
          ? `Since ${longDate(membership.decided_on ?? membership.asked_on)}`
          : undefined
      }
    >
      <p>{hub.area_words}</p>
      {state === 'declined' && (
        <p>
          The hub could not say yes this time. You can <a href={paths.askHub(slug)}>ask them why</a>, and ask
          again.
        </p>
      )}
      {state === 'asked' && (
        <form method="post" action={paths.leaveHub(slug)}>
          <Button look="link">Take back my request to {name}</Button>
        </form>
      )}
      {state === 'member' && (
        <>
          <p>
            <a href={paths.joinAsOrganisation(slug)}>Bring your organisation into {name}</a>
          </p>
          <Details summary={`Leave ${name}`}>
            <form method="post" action={paths.leaveHub(slug)}>
              <p>
                A public listing of yours at this hub ends today. Nobody asks why you leave, and you can ask
                to join again.
              </p>
              <Button look="secondary">Leave {name}</Button>
            </form>
          </Details>
        </>
      )}
      {state !== 'asked' && state !== 'member' && (
        <form method="post" action={paths.joinHub(slug)} autocomplete="off" aria-label={`Join ${name}`}>
          <TextInput
            name="why"
            id={`why-${slug}`}
            label={`What brings you to ${name}? (optional)`}
            hint="Only the people who look after the hub read this."
            maxLength={300}
          />
          <Button look="secondary">Ask to join {name}</Button>
        </form>
      )}
    </Card>
  )
}
