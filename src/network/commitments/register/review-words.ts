import { longDate } from '../../../platform/clock/long-date.ts'
import { reviewDaysOf } from '../state/pledge-state-rules.ts'
import type { Listed } from './listed.ts'

type Reviewed = Pick<Listed, 'state' | 'signedOn' | 'wasReview' | 'override'>

/** When somebody last looked at their commitments and when they will again, in whole sentences for everybody. */
export function reviewSentences({ state, signedOn, wasReview, override }: Reviewed): string[] {
  const { reviewBy } = reviewDaysOf(signedOn)
  const last = `${wasReview ? 'Reviewed their commitments' : 'Made their commitments'} on ${longDate(signedOn)}.`
  const by = longDate(reviewBy)
  if (override)
    return [last, `The network has set this by hand until ${longDate(override.untilOn)}. ${override.reason}`]
  switch (state) {
    case 'in_grace':
      return [last, `The next review was due by ${by} and is a little late.`]
    case 'lapsed':
      return [
        last,
        `The review that was due by ${by} has not been done.`,
        'There can be many reasons, such as people who moved on. It says nothing about how they treat you.',
      ]
    default:
      return [last, `${wasReview ? 'Next' : 'First'} review by ${by}.`]
  }
}

/** The year on the mark, and what happened in it. */
export const markYear = ({ signedOn, wasReview }: Pick<Listed, 'signedOn' | 'wasReview'>): string =>
  `${wasReview ? 'last review' : 'made in'} ${signedOn.slice(0, 4)}`
