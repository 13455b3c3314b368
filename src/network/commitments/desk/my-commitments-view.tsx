import { BackLink, InsetText, QuietLinkList } from '../../../design-system/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { paths } from '../../paths.ts'

interface Props {
  /** Desks that the person may open, each with the state in words. */
  desks: readonly { of: string; name: string; state: string }[]
}

export function MyCommitments({ desks }: Props) {
  return (
    <>
      <BackLink href={peoplePaths.home}>My first page</BackLink>
      <h1>Commitments</h1>
      <p class="measure">
        Members say what they will do, and look at it again each year.{' '}
        <a href={paths.commitments}>What the network commits to</a>
      </p>
      <QuietLinkList
        links={desks.map(({ of, name, state }) => ({ href: paths.pledgeDesk(of), text: name, note: state }))}
      />
      {desks.length === 1 && (
        <InsetText>
          <p>
            Those of an organisation stand here for its leads, and those of a team for its people. A lead can
            invite you.
          </p>
        </InsetText>
      )}
    </>
  )
}
