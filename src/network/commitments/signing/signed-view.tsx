import { Panel } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import type { PledgeDesk } from '../desk/pledge-desk.ts'
import { stateWords } from '../pledge/pledge.ts'
import { reviewDaysOf } from '../state/pledge-state-rules.ts'

/** What was done, what comes by e-mail, and how to change it. */
export function SignedPage({ desk: { whose, dates, code, isListed, state, today } }: { desk: PledgeDesk }) {
  const { opensOn, reviewBy } = reviewDaysOf(dates.signedOn ?? today)
  return (
    <>
      <Panel title="Thank you. It is signed" />
      <p class="measure">
        {isListed && code !== null && stateWords[state].isPublic ? (
          <>
            Everybody can now read <a href={paths.pledge(code)}>the page in the register</a>.
          </>
        ) : (
          'Only you can see your commitments.'
        )}
      </p>
      <p class="measure">
        The next review is due by {longDate(reviewBy)}. An e-mail comes on {longDate(opensOn)}, and again four
        weeks and one week before.
      </p>
      <p>
        <a href={paths.pledgeDesk(whose.of)}>Put something right, or take the mark away</a>
      </p>
    </>
  )
}
