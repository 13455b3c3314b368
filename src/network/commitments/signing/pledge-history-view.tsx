import { longDate } from '../../../platform/clock/long-date.ts'
import type { CommitmentAnswer, SigningKind } from '../pledge/pledge.ts'
import type { Signing } from './signing.ts'

const done: Record<SigningKind, string> = {
  adopted: 'Made their commitments',
  reviewed: 'Reviewed their commitments',
  corrected: 'Put a detail right',
  stepped_back: 'Stepped back for a time',
}

const answered: Record<CommitmentAnswer, string> = {
  made: 'Made',
  kept: 'Kept',
  progressed: 'Kept, with news of how it goes',
  changed: 'Changed',
  stepped_back: 'Stepped back from',
}

/** The commitments under each answer that was given. */
function Answers({ commitments }: Pick<Signing, 'commitments'>) {
  return (
    <ul>
      {[...Map.groupBy(commitments, ({ answer }) => answer)].map(([answer, of]) => (
        <li key={answer}>
          {answered[answer]}
          <ul>
            {of.map(({ commitmentId, name }) => (
              <li key={commitmentId}>{name}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** What was signed when, the newest first. */
export function PledgeHistory({ signings }: { signings: readonly Signing[] }) {
  return (
    <ul class="plain-list">
      {signings.map(({ id, kind, signedOn, edition, commitments }) => (
        <li key={id}>
          <p>
            <strong>{longDate(signedOn)}</strong>. {done[kind]}.{' '}
            {kind !== 'stepped_back' && kind !== 'corrected' && (
              <span class="quiet">In the words of {edition}.</span>
            )}
          </p>
          {(kind === 'adopted' || kind === 'reviewed') && <Answers commitments={commitments} />}
        </li>
      ))}
    </ul>
  )
}
