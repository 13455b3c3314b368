import { recordAudit, type SignedIn } from '../../../people/index.ts'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { daysAfter } from '../../../platform/clock/days.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkDb } from '../../tables.ts'
import { LONGEST_OVERRIDE_DAYS, type Maker, type OverrideState } from '../pledge/pledge.ts'
import { findPledgeOf } from '../pledge/pledge-queries.ts'
import { endOverride, insertOverride } from './override-queries.ts'

interface Given {
  state: OverrideState
  /** Shown on the public page. */
  reason: string
  /** The last day on which it holds, at most a year away. */
  untilOn: string
}

export type Overridden = 'set' | 'no_pledge' | 'bad_day'

/** Sets a state by hand for a time, for what dates cannot know: a merger, an illness, a review that is on its way. */
export const overrideState = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  { state, reason, untilOn }: Given,
  by: Pick<SignedIn, 'personId' | 'name'>,
): Promise<Overridden> =>
  inTransaction(db, async (tx): Promise<Overridden> => {
    const pledge = await findPledgeOf(tx, maker)
    if (!pledge) return 'no_pledge'
    const today = londonDate(clock())
    if (untilOn < today || untilOn > daysAfter(today, LONGEST_OVERRIDE_DAYS)) return 'bad_day'
    await insertOverride(tx, {
      pledge_id: pledge.id,
      state,
      reason,
      from_on: today,
      until_on: untilOn,
      ended_on: null,
      set_at: clock(),
      set_by: by.personId,
    })
    await recordAudit(tx, {
      person: by,
      deed: 'set_commitments_state',
      about: 'pledge',
      aboutId: pledge.id,
      details: { state, until: untilOn },
      at: clock(),
    })
    return 'set'
  })

/** Lets the dates speak again from today. False when no override holds. */
export const liftOverride = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  by: Pick<SignedIn, 'personId' | 'name'>,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const pledge = await findPledgeOf(tx, maker)
    if (!pledge || !(await endOverride(tx, pledge.id, londonDate(clock())))) return false
    const at = clock()
    await recordAudit(tx, {
      person: by,
      deed: 'lift_commitments_state',
      about: 'pledge',
      aboutId: pledge.id,
      at,
    })
    return true
  })
