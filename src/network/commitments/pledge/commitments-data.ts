import type { Tx } from '../../../platform/db/database.ts'
import type { NetworkDb, NetworkTx } from '../../tables.ts'
import { listDraft } from '../draft/draft-queries.ts'
import { authorityChoices } from '../signing/sign-form.ts'
import { listSignings } from '../signing/signing-queries.ts'
import { forgetPledges } from './forget-pledges.ts'
import { listSignedBy } from './personal-queries.ts'
import { findPledgeOf } from './pledge-queries.ts'

/** What is kept about a person in their commitments, for "my data". */
export const commitmentsData = (db: NetworkDb) => ({
  name: 'commitments',
  words: {
    authority: {
      ...Object.fromEntries(authorityChoices.map(({ value, text }) => [value, text])),
      self: 'It is my own',
    },
    kind: {
      adopted: 'Made the commitments',
      reviewed: 'Reviewed the commitments',
      corrected: 'Put a detail right',
      stepped_back: 'Stepped back for a time',
    },
    answer: {
      ...{
        make: 'Make it',
        not_now: 'Not now',
        keep: 'Keep it',
        progress: 'Keep it, with news of how it goes',
      },
      ...{ change: 'Change it', step_back: 'Step back from it' },
      ...{ made: 'Made', kept: 'Kept', progressed: 'Kept, with news of how it goes' },
      ...{ changed: 'Changed', stepped_back: 'Stepped back from' },
    },
  },
  collect: async (personId: string): Promise<unknown> => {
    const own = await findPledgeOf(db, { kind: 'person', id: personId })
    return {
      own: own && {
        invitedOn: own.invited_on,
        begunOn: own.begun_on,
        listedOn: own.listed_on,
        signings: await listSignings(db, own.id),
        prepared: await listDraft(db, own.id),
      },
      signed: await listSignedBy(db, personId),
    }
  },
  /** In the transaction in which the account goes; every transaction is one of the whole database. */
  forget: <Tables>(tx: Tx<Tables>, personId: string): Promise<void> =>
    forgetPledges(tx as unknown as NetworkTx, personId),
})
