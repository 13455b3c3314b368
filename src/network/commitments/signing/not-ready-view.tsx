import { BackLink, InsetText } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Prepared } from '../draft/pledge-draft-rules.ts'
import type { Whose } from '../pledge/whose-commitments.ts'

/** What still stands between them and signing. */
export function NotReadyToSign({
  whose,
  prepared,
  names,
}: {
  whose: Whose
  prepared: Exclude<Prepared, { kind: 'ready' }> | { kind: 'nothing_prepared' | 'no_owner' }
  names: ReadonlyMap<string, string>
}) {
  return (
    <>
      <BackLink href={paths.pledgeDesk(whose.of)}>All commitments</BackLink>
      <h1>Not ready to sign yet</h1>
      <InsetText>
        {prepared.kind === 'waiting' && (
          <>
            <p>These still wait for an answer:</p>
            <ul>
              {prepared.commitmentIds.map((id) => (
                <li key={id}>
                  <a href={paths.pledgeStep(whose.of, id)}>{names.get(id)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {prepared.kind === 'nothing_prepared' && (
          <p>Nothing is prepared. Perhaps somebody has signed it already.</p>
        )}
        {prepared.kind === 'no_owner' && (
          <p>Nobody of the team looks after its commitments yet. Choose somebody on the page of the team.</p>
        )}
        {prepared.kind === 'none_left' && (
          <p>
            No commitment would be left. If that is what you want, you can{' '}
            <a href={paths.stepBack(whose.of)}>step back from all of them</a>.
          </p>
        )}
      </InsetText>
    </>
  )
}
