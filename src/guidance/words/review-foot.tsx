import { Details } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import { PageLink } from '../urgent-help/line-way.tsx'
import { isReviewed, isWebAddress, type Review, type Source, shortAddress } from './review.ts'

interface Props {
  review: Review
  sources: readonly Source[]
  /** Where somebody tells how this page felt. */
  felt: string
}

const state = (word: Review['clinical_review']): string =>
  word === 'reviewed' ? 'has read it' : 'has not read it yet'

/** Who wrote this, who has looked at it, and where it comes from: plainly, also when the answer is nobody. */
export function ReviewFoot({ review, sources, felt }: Props) {
  return (
    <section class="review-foot" aria-labelledby="about-this-page">
      <h2 id="about-this-page">About this page</h2>
      {!isReviewed(review) && (
        <p>
          <strong>Not yet reviewed.</strong> A clinician {state(review.clinical_review)}. Somebody with lived
          experience {state(review.lived_experience_review)}.
        </p>
      )}
      <p class="small">
        Written by {review.author}.{' '}
        {review.co_produced_with === null
          ? 'Nobody has made it with us yet.'
          : `Made with ${review.co_produced_with}.`}{' '}
        {review.reviewed_on === null ? '' : `Reviewed on ${longDate(review.reviewed_on)}. `}
        {review.review_due === null ? '' : `Next review by ${longDate(review.review_due)}.`}{' '}
        <a href={paths.howWeWrite}>How we write and check</a>
      </p>
      <p class="small">
        <a href={felt}>Tell us how this page felt</a> · <a href={paths.feltAnswer}>Read an answer</a>
      </p>
      {sources.length > 0 && (
        <Details summary="Where this comes from">
          <ul class="addresses">
            {sources.map((source) => (
              <li key={source.name + source.for}>
                {source.name}: {source.for}.{' '}
                {isWebAddress(source.where) ? (
                  <>
                    <PageLink href={source.where}>{shortAddress(source.where)}</PageLink>.{' '}
                  </>
                ) : (
                  `${source.where}. `
                )}
                <span class="quiet">
                  {source.check === 'confirmed' && source.seen_on
                    ? `Read on ${longDate(source.seen_on)}.`
                    : 'Not yet checked against the source as it stands today.'}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
