import type { ComponentChildren } from 'preact'
import { BackLink, DoneNote, QuietLinkList } from '../../design-system/index.ts'
import { type HomeThing, peoplePaths } from '../../people/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub, HubMember } from '../tables.ts'

interface Props {
  hubs: readonly Hub[]
  memberships: readonly HubMember[]
  /** Hubs that this person looks after. */
  coordinated: readonly Hub[]
  /** Those that they lead, and those that they work in. */
  organisations: readonly HomeThing[]
  done?: string | undefined
}

type Links = Parameters<typeof QuietLinkList>[0]['links']

/** Where somebody belongs, what they look after, and where they can join: one line and one link each. */
export function MyHubs({ hubs, memberships, coordinated, organisations, done }: Props) {
  const byHub = new Map(memberships.map((membership) => [membership.hub_id, membership]))
  const own = hubs.flatMap((hub) => ownHub(hub, byHub.get(hub.id)))
  const others = hubs.filter(({ id }) => !isOwn(byHub.get(id)))
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <DoneNote done={done} />
      <h1>Hubs</h1>
      <Part id="look-after" heading="What you look after" links={coordinated.map(deskOf)} />
      <Part id="own" heading="Your hubs" links={own}>
        {own.length === 0 && (
          <p class="measure">You do not belong to a hub yet. Choose one below to read what joining means.</p>
        )}
      </Part>
      <Part id="organisations" heading="Your organisations" links={[...organisations]} />
      <Part
        id="others"
        heading={own.length === 0 ? 'Hubs that you can join' : 'Other hubs that you can join'}
        links={others.map((hub) => otherHub(hub, byHub.get(hub.id)))}
      />
      <Part
        id="choices"
        heading="If you like"
        links={[
          { href: paths.newsByEmail, text: 'News of hubs by e-mail' },
          {
            href: paths.myListing,
            text: 'My listing as a practitioner',
            note: 'Public, and only if you ask',
          },
        ]}
      />
    </>
  )
}

interface PartProps {
  id: string
  heading: string
  links: Links
  /** Said where there is nothing to list; without it, a part with nothing in it is not there. */
  children?: ComponentChildren
}

function Part({ id, heading, links, children }: PartProps) {
  if (links.length === 0 && !children) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      {links.length > 0 && <QuietLinkList links={links} />}
    </section>
  )
}

const isOwn = (membership: HubMember | undefined): boolean =>
  membership?.state === 'member' || membership?.state === 'asked'

const deskOf = ({ slug, name }: Hub) => ({ href: paths.hubDesk(slug), text: `Look after ${name}` })

function ownHub({ slug, name }: Hub, membership: HubMember | undefined): Links {
  if (!membership || !isOwn(membership)) return []
  const { state, decided_on, asked_on } = membership
  const note =
    state === 'asked'
      ? `You asked to join on ${longDate(asked_on)}. The answer comes by e-mail.`
      : `You have belonged here since ${longDate(decided_on ?? asked_on)}`
  return [{ href: paths.joinHub(slug), text: name, note }]
}

const otherHub = ({ slug, name, area_words }: Hub, membership: HubMember | undefined) => ({
  href: paths.joinHub(slug),
  text: name,
  note:
    membership?.state === 'declined'
      ? `${area_words}. The hub could not say yes the last time. You can ask again.`
      : area_words,
})
