import type { ComponentChildren } from 'preact'
import { BackLink, Details, DoneNote, InsetText, SummaryList } from '../../design-system/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { MINE } from '../commitments/pledge/whose-commitments.ts'
import { paths } from '../paths.ts'
import { keptWords, teamsWords } from './keeper-count-words.ts'
import type { CommitmentOutwards, Level, MyJourney } from './my-journey.ts'
import { YourTeams } from './your-teams-view.tsx'

/**
 * A team and an organisation are one each: whether they keep it. Of their people no number is told: a lead who puts one
 * person in at a time would see the number move when that person keeps it.
 */
function levelWords({ kind, kept }: Level): string {
  if (kind === 'hub' || kind === 'network') return keptWords(kept)
  const isKept = kind === 'team' ? kept.teams > 0 : kept.organisations > 0
  const inside = kind === 'organisation' && kept.teams > 0 ? ` Inside it: ${teamsWords(kept.teams)}.` : ''
  return `${isKept ? 'Keeps it up to date.' : 'Not among its own at the moment.'}${inside}`
}

interface OutwardsProps {
  commitment: CommitmentOutwards
  open: boolean
}

/** Folded away, so that the eight are seen at once; the first shows what is inside each. */
const Outwards = ({ commitment: { name, isMine, levels }, open }: OutwardsProps) => (
  <Details summary={`${name}: ${isMine ? 'yours is up to date' : 'not among your own'}`} open={open}>
    <SummaryList
      rows={[
        { key: 'You', value: isMine ? 'Up to date.' : 'Not among your own at the moment.' },
        ...levels.map((level) => ({ key: level.name, value: levelWords(level) })),
      ]}
    />
  </Details>
)

/** What is missing between somebody and the whole network, each with the one next step. */
function Missing({ journey: { hasPledge, organisations, hub } }: { journey: MyJourney }) {
  const steps: ComponentChildren[] = [
    ...(hasPledge
      ? []
      : [
          <>
            You have made none of your own yet. <a href={paths.pledgeDesk(MINE)}>Begin with one</a>, if you
            like.
          </>,
        ]),
    ...(organisations.length > 0
      ? []
      : ['You stand among the people of no organisation. Its leads can invite you.']),
    ...(hub
      ? []
      : [
          <>
            You belong to no hub yet. <a href={paths.myHubs}>Choose one</a>
          </>,
        ]),
  ]
  if (steps.length === 0) return null
  return (
    <InsetText>
      {steps.map((step, at) => (
        <p key={at}>{step}</p>
      ))}
    </InsetText>
  )
}

export function MyJourneyPage({ journey, done }: { journey: MyJourney; done: string | undefined }) {
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <DoneNote done={done} />
      <h1>My journey</h1>
      <p class="lead measure">
        The same commitments, from you outwards: your team, your organisation, your area, the whole network.
      </p>
      <p class="measure">
        Others are never named here. Where fewer than five people keep one, the page does not say how many, or
        whether anybody does. <a href={paths.keptInNetwork}>How we count</a>
      </p>
      {journey.organisations.length > 0 && (
        <p>
          <a href="#teams">Your teams, and how to leave one</a>
        </p>
      )}
      <Missing journey={journey} />
      <h2>Each commitment</h2>
      {journey.commitments.map((commitment, at) => (
        <Outwards key={commitment.id} commitment={commitment} open={at === 0} />
      ))}
      <YourTeams journey={journey} />
    </>
  )
}
