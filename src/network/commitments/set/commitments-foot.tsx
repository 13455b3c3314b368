import { isReviewed } from '../../../guidance/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import type { CommitmentSet } from './commitment-set.ts'

/** Who wrote these words and who has looked at them, also when that is nobody. */
export function CommitmentsFoot({ set: { edition, review, sources } }: { set: CommitmentSet }) {
  return (
    <section class="review-foot" aria-labelledby="about-these-words">
      <h2 id="about-these-words">About these words</h2>
      {!isReviewed(review) && (
        <p>
          <strong>Not yet reviewed</strong> by a clinician and by people with lived experience.
        </p>
      )}
      <p class="small">
        Edition {edition}. Written by {review.author}.{' '}
        {review.co_produced_with === null
          ? 'Nobody has made them with us yet.'
          : `Made with ${review.co_produced_with}.`}{' '}
        {review.reviewed_on !== null && `Reviewed on ${longDate(review.reviewed_on)}. `}
        {sources.map(({ name, for: what }) => `${name}: ${what}.`).join(' ')}
      </p>
    </section>
  )
}
