import { BackLink, Button, ButtonLink, InsetText, PostForm, TextInput } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub, HubMember } from '../tables.ts'

export const LONGEST_WHY = 300

interface Props {
  hub: Hub
  resting: boolean
  /** How this person stands with the hub; nothing when they never asked. */
  membership: HubMember | undefined
}

/** One hub and one member: what joining means, the two ways to do it, and how to leave again. */
export function JoinHub({ hub, resting, membership }: Props) {
  const { name, slug } = hub
  const state = membership?.state
  const isMember = state === 'member'
  return (
    <>
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      <h1>{isMember || state === 'asked' ? `You and ${name}` : `Join ${name}`}</h1>
      {membership && <HowItStands hub={hub} membership={membership} />}
      <p class="measure">
        {hub.area_words}. <a href={paths.hub(slug)}>What {name} does, and who to contact</a>
      </p>
      {resting && !isMember && (
        <p class="measure">This hub is resting. You can still ask; an answer may take a while.</p>
      )}
      <WhatItMeans hub={hub} isMember={isMember} />
      {!isMember && <AsYourself hub={hub} membership={membership} />}
      <ForAnOrganisation hub={hub} />
      {isMember && <Leaving hub={hub} />}
    </>
  )
}

function HowItStands({ hub, membership }: { hub: Hub; membership: HubMember }) {
  const { state, asked_on, decided_on } = membership
  if (state === 'left') return null
  return (
    <InsetText>
      {state === 'member' && (
        <p>
          You have belonged to {hub.name} since {longDate(decided_on ?? asked_on)}.
        </p>
      )}
      {state === 'asked' && (
        <p>You asked to join on {longDate(asked_on)}. The people who look after it answer by e-mail.</p>
      )}
      {state === 'declined' && (
        <p>
          The hub could not say yes the last time. You can <a href={paths.askHub(hub.slug)}>ask them why</a>,
          and ask again here.
        </p>
      )}
    </InsetText>
  )
}

const WhatItMeans = ({ hub, isMember }: { hub: Hub; isMember: boolean }) => (
  <section aria-labelledby="means">
    <h2 id="means">{isMember ? 'What belonging means' : 'What joining means'}</h2>
    <ul class="measure">
      <li>You are one of the people of {hub.name}. They know that you are there, and can turn to you.</li>
      <li>
        The people who look after the hub, and the network, see your name
        {isMember ? '' : ', and what you write below'}. Joining puts you on no public page.
      </li>
      <li>A public listing, and news by e-mail, are choices of their own. Neither begins by itself.</li>
      <li>You can leave at any time, on this page. It counts at once, and nobody asks why.</li>
    </ul>
  </section>
)

function AsYourself({ hub: { slug, name }, membership }: Omit<Props, 'resting'>) {
  return (
    <section aria-labelledby="yourself">
      <h2 id="yourself">As yourself</h2>
      {membership?.state === 'asked' ? (
        <form method="post" action={paths.leaveHub(slug)}>
          <Button look="secondary">Take back my request</Button>
        </form>
      ) : (
        <PostForm action={paths.joinHub(slug)}>
          <TextInput
            name="why"
            label={`What brings you to ${name}? (optional)`}
            hint="Only the people who look after it read this. Please do not name anybody else."
            maxLength={LONGEST_WHY}
          />
          <Button>Ask to join {name}</Button>
        </PostForm>
      )}
    </section>
  )
}

const ForAnOrganisation = ({ hub: { slug, name } }: { hub: Hub }) => (
  <section aria-labelledby="organisation">
    <h2 id="organisation">For an organisation</h2>
    <p class="measure">
      It then stands on the public page of {name}, with a page of its own. Please ask only if you may speak
      for it.
    </p>
    <ButtonLink href={paths.joinAsOrganisation(slug)} look="secondary">
      Bring your organisation
    </ButtonLink>
  </section>
)

const Leaving = ({ hub: { slug, name } }: { hub: Hub }) => (
  <section aria-labelledby="leaving">
    <h2 id="leaving">If you leave</h2>
    <form method="post" action={paths.leaveHub(slug)}>
      <p class="measure">
        A public listing of yours at this hub ends today. You can ask to join again. Your organisations stay.
      </p>
      <Button look="secondary">Leave {name}</Button>
    </form>
  </section>
)
