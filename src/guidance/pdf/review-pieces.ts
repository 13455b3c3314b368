import { longDate } from '../../platform/clock/long-date.ts'
import { isReviewed, type Review, type Source, shortAddress } from '../words/review.ts'
import { type Piece, quiet, type Run, words } from './piece.ts'

const state = (word: Review['clinical_review']): string =>
  word === 'reviewed' ? 'has read it' : 'has not read it yet'

const sourceRuns = (source: Source): Run[] => [
  ...words(`${source.name}: ${source.for}. ${shortAddress(source.where)}. `),
  ...words(
    source.check === 'confirmed' && source.seen_on
      ? `Read on ${longDate(source.seen_on)}.`
      : 'Not yet checked against the source as it stands today.',
    'italic',
  ),
]

/** Who wrote it, who has looked at it and where it comes from, at the end of everything that somebody takes away. */
export function reviewPieces(head: readonly Piece[], review: Review, sources: readonly Source[]): Piece[] {
  const notYet = `A clinician ${state(review.clinical_review)}. Somebody with lived experience ${state(review.lived_experience_review)}.`
  return [
    ...head,
    ...(isReviewed(review)
      ? []
      : [
          {
            is: 'paragraph',
            runs: [...words('Not yet reviewed. ', 'bold'), ...words(notYet)],
            quiet: true,
          } satisfies Piece,
        ]),
    quiet(
      [
        `Written by ${review.author}.`,
        review.co_produced_with === null
          ? 'Nobody has made it with us yet.'
          : `Made with ${review.co_produced_with}.`,
        review.reviewed_on === null ? '' : `Reviewed on ${longDate(review.reviewed_on)}.`,
        review.review_due === null ? '' : `Next review by ${longDate(review.review_due)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...(sources.length === 0
      ? []
      : [
          quiet('Where this comes from:'),
          { is: 'list', ordered: false, items: sources.map(sourceRuns), quiet: true } satisfies Piece,
        ]),
  ]
}
