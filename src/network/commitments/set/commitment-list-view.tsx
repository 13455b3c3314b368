import { Details, VisuallyHidden } from '../../../design-system/index.ts'
import type { CommitmentSet, MakerKind } from './commitment-set.ts'

const Examples = ({ of, maker }: { of: CommitmentSet['commitments'][number]; maker: MakerKind }) => (
  <>
    <p>{of[maker].wording}</p>
    <ul>
      {of[maker].can_look_like.map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
    <p class="small quiet">What can show it: {of[maker].evidence.join('. ')}.</p>
  </>
)

/** The commitments with what each can look like, folded away: the eight lines are read first. */
export function CommitmentList({ set }: { set: CommitmentSet }) {
  return (
    <ol class="commitments">
      {set.commitments.map((commitment) => (
        <li key={commitment.id}>
          <h3>{commitment.name}</h3>
          <p>{commitment.about}</p>
          <Details
            summary={
              <>
                What it can look like<VisuallyHidden>: {commitment.name}</VisuallyHidden>
              </>
            }
          >
            <h4>For an organisation</h4>
            <Examples of={commitment} maker="organisation" />
            <h4>For a person</h4>
            <Examples of={commitment} maker="person" />
          </Details>
        </li>
      ))}
    </ol>
  )
}
