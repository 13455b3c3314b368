import { longDate } from '../../../platform/clock/long-date.ts'
import type { PledgeDesk } from '../desk/pledge-desk.ts'
import { overrideOn, reviewDaysOf } from './pledge-state-rules.ts'

type Given = Pick<PledgeDesk, 'dates' | 'state' | 'today' | 'whose' | 'isListed'>

/** Where a member stands and what comes next, for themselves. */
export function stateSentences({ dates, state, today, whose, isListed }: Given): string[] {
  // Somebody who is not in the register has no public page that could say anything.
  const isShown = whose.maker.kind !== 'person' || isListed
  const override = overrideOn(dates, today)
  if (override)
    return [`The network has set this by hand until ${longDate(override.untilOn)}. ${override.reason}`]
  const { signedOn, steppedBackOn } = dates
  if (state === 'invited')
    return [
      'Nothing is written yet. Begin with the one that is nearest to you.',
      'You need not make all of them.',
    ]
  if (state === 'pledging')
    return [
      'What you prepare is kept here until you sign it.',
      whose.maker.kind === 'person' ? 'Only you can see it.' : 'Only those who look after this can see it.',
    ]
  if (state === 'stepped_back')
    return [
      `Stepped back on ${longDate(steppedBackOn ?? today)}. Nothing is public.`,
      'You can make commitments again whenever you like.',
    ]
  const { opensOn, reviewBy, graceEndsOn } = reviewDaysOf(signedOn ?? today)
  switch (state) {
    case 'review_due':
      return [`The yearly review is due by ${longDate(reviewBy)}. Look at each commitment below, then sign.`]
    case 'in_grace':
      return [
        `The yearly review was due by ${longDate(reviewBy)}. There is time until ${longDate(graceEndsOn)}.`,
        ...(isShown ? ['Until then the public page says that it is a little late.'] : []),
      ]
    case 'lapsed':
      return [
        `The review that was due by ${longDate(reviewBy)} was missed${isShown ? ', and the public page says so' : ''}.`,
        'A review puts it right on the same day.',
      ]
    default:
      return [
        `The next review is due by ${longDate(reviewBy)}. We write to you from ${longDate(opensOn)}.`,
        'You can do it sooner. The year then begins anew.',
      ]
  }
}
