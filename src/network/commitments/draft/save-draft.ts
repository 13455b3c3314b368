import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkDb } from '../../tables.ts'
import type { Maker } from '../pledge/pledge.ts'
import { findPledgeOf, lockPledgeOf, setPledgeDays } from '../pledge/pledge-queries.ts'
import { saveDraftLine } from './draft-queries.ts'
import type { DraftLine } from './pledge-draft.ts'

/** Keeps one answer until everything is signed. The first one begins a pledge, also after stepping back. */
export const saveDraft = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  line: DraftLine,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const id = await lockPledgeOf(tx, maker)
    const pledge = await findPledgeOf(tx, maker)
    if (pledge?.begun_on === null) await setPledgeDays(tx, id, { begun_on: londonDate(clock()) })
    await saveDraftLine(tx, id, line, clock())
  })
