import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type NotReplaced, type Stood, whyNotReplace } from '../../../platform/http/stood.ts'
import type { NetworkDb } from '../../tables.ts'
import type { Maker } from '../pledge/pledge.ts'
import { findPledgeOf, lockPledgeOf, setPledgeDays } from '../pledge/pledge-queries.ts'
import { lastCommitments } from '../signing/signing.ts'
import { listSignings } from '../signing/signing-queries.ts'
import { type CommitmentFields, fieldsShown, startingWith } from './commitment-form.ts'
import { listDraft, saveDraftLine } from './draft-queries.ts'
import type { DraftLine } from './pledge-draft.ts'
import { standingOf } from './pledge-draft-rules.ts'

/** How the form of one commitment shows what is prepared, else what stands; and how it would show `line`. */
export async function findShown(db: NetworkDb, pledgeId: string, line: DraftLine) {
  const isOfIt = ({ commitmentId }: { commitmentId: string }): boolean => commitmentId === line.commitmentId
  const stands = standingOf(lastCommitments(await listSignings(db, pledgeId))).find(isOfIt)
  const shownWith = (each: DraftLine | undefined): CommitmentFields => fieldsShown(startingWith(each, stands))
  return { now: shownWith((await listDraft(db, pledgeId)).find(isOfIt)), given: shownWith(line) }
}

/**
 * Keeps one answer until everything is signed, unless somebody else has kept or signed another since the form was opened.
 * The first one begins a pledge, also after stepping back.
 */
export const saveDraft = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  line: DraftLine,
  stood: Stood<never>,
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const id = await lockPledgeOf(tx, maker)
    const { now, given } = await findShown(tx, id, line)
    const why = whyNotReplace(now, { shows: (fields) => fields, stood, given })
    if (why) return why
    const pledge = await findPledgeOf(tx, maker)
    if (pledge?.begun_on === null) await setPledgeDays(tx, id, { begun_on: londonDate(clock()) })
    await saveDraftLine(tx, id, line, clock())
    return true
  })
