import {
  BackLink,
  Button,
  ButtonLink,
  Details,
  DoneNote,
  InsetText,
  Tag,
} from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import { stateName, stateWords } from '../pledge/pledge.ts'
import { PledgeHistory } from '../signing/pledge-history-view.tsx'
import { stateSentences } from '../state/state-words.ts'
import { DeskCommitments } from './desk-commitments-view.tsx'
import type { PledgeDesk } from './pledge-desk.ts'

function Listing({ desk: { whose, isListed, state } }: { desk: PledgeDesk }) {
  if (whose.maker.kind !== 'person' || !stateWords[state].isPublic) return null
  return (
    <section aria-labelledby="listing">
      <h2 id="listing">The public register</h2>
      <form method="post" action={paths.listPledge}>
        <p>{isListed ? 'Others can see your commitments there.' : 'Only you can see your commitments.'}</p>
        <input type="hidden" name="listed" value={isListed ? 'no' : 'yes'} />
        <Button look="secondary">
          {isListed ? 'Take me out of the register' : 'Show me in the register'}
        </Button>
      </form>
    </section>
  )
}

function MarkToTake({ desk: { code, state, isListed, whose } }: { desk: PledgeDesk }) {
  if (code === null || !isListed || !stateWords[state].isPublic) return null
  return (
    <section aria-labelledby="mark">
      <h2 id="mark">The mark</h2>
      {stateWords[state].hasMark ? (
        <>
          <p>
            <img class="membership-mark" src={paths.pledgeMark(code)} alt={`The mark of ${whose.name}`} />
          </p>
          <p class="measure">
            <a href={paths.pledgeMark(code)} download="commitments-mark.svg">
              Download the mark
            </a>
            . Let it lead to <a href={paths.checkMark(code)}>the page that checks it</a>. Download a new one
            after each review.
          </p>
        </>
      ) : (
        <p class="measure">It rests until the review is done. Please take it down where you show it.</p>
      )}
    </section>
  )
}

const startWords = ({ standing, draft }: PledgeDesk): string => {
  if (draft.length > 0) return 'Read it through and sign'
  return standing.length > 0 ? 'Sign this year’s review' : 'Sign the commitments'
}

interface Props {
  desk: PledgeDesk
  maySetState: boolean
  done: string | undefined
}

/** The desk from which commitments are made, reviewed, put right and stepped back from. */
export function PledgeDeskPage({ desk, maySetState, done }: Props) {
  const { whose, state, code, signings, draft, set } = desk
  return (
    <>
      <BackLink href={paths.myCommitments}>Commitments</BackLink>
      <DoneNote done={done} />
      <h1>{whose.maker.kind === 'person' ? 'Your commitments' : `Commitments of ${whose.name}`}</h1>
      <InsetText>
        <p>
          <Tag>{stateName(state, whose.maker.kind)}</Tag>
        </p>
        {stateSentences(desk).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </InsetText>
      {!whose.maySign && (
        <p class="measure">You can read these. Only a lead of {whose.name} writes and signs them.</p>
      )}
      {whose.lacksOwner && (
        <InsetText>
          <p>
            Nobody of the team looks after them yet. That is chosen on the page of the team, before signing.
          </p>
        </InsetText>
      )}
      <DeskCommitments desk={desk} />
      {whose.maySign && draft.length > 0 && (
        <ButtonLink href={paths.signPledge(whose.of)}>{startWords(desk)}</ButtonLink>
      )}
      {code !== null && desk.isListed && stateWords[state].isPublic && (
        <p>
          <a href={paths.pledge(code)}>How others see it</a>
        </p>
      )}
      <MarkToTake desk={desk} />
      <Listing desk={desk} />
      {signings.length > 0 && (
        <Details summary="What was signed, and when">
          <PledgeHistory signings={signings} />
        </Details>
      )}
      {whose.maySign && signings.length > 0 && state !== 'stepped_back' && (
        <p>
          <a href={paths.stepBack(whose.of)}>Step back from the commitments</a>
        </p>
      )}
      {maySetState && (
        <p>
          <a href={paths.setPledgeState(whose.of)}>Set the state by hand</a>
        </p>
      )}
      <p class="small quiet">The words are those of {set.edition}.</p>
    </>
  )
}
