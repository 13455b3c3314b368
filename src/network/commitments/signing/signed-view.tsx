import { Panel } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import type { PledgeDesk } from '../desk/pledge-desk.ts'
import { stateWords } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import { reviewDaysOf } from '../state/pledge-state-rules.ts'

const unlistedWords = ({ maker, name }: Whose): string =>
  maker.kind === 'team'
    ? `The public page of the organisation shows how the commitments of ${name} stand, and nobody’s name.`
    : 'Only you can see your commitments.'

/** What was done, what comes by e-mail, and how to change it. */
export function SignedPage({ desk: { whose, dates, code, isListed, state, today } }: { desk: PledgeDesk }) {
  const isShown = isListed && code !== null && stateWords[state].isPublic
  const hasMark = isShown && stateWords[state].hasMark
  const { opensOn, reviewBy } = reviewDaysOf(dates.signedOn ?? today)
  return (
    <>
      <Panel title="Thank you. It is signed" />
      <p class="measure">
        {isShown ? (
          <>
            Everybody can now read <a href={paths.pledge(code)}>the page in the register</a>.
          </>
        ) : (
          unlistedWords(whose)
        )}
      </p>
      <p class="measure">
        The next review is due by {longDate(reviewBy)}. An e-mail comes on {longDate(opensOn)}, and again four
        weeks and one week before.
      </p>
      <p>
        <a href={paths.pledgeDesk(whose.of)}>Put something right</a>
      </p>
      {hasMark && (
        <p>
          <a href={`${paths.pledgeDesk(whose.of)}#mark`}>Download the mark</a>, to show what you have made.
        </p>
      )}
    </>
  )
}
