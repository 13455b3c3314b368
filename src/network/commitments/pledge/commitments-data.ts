import type { Tx } from '../../../platform/db/database.ts'
import type { NetworkDb, NetworkTx } from '../../tables.ts'
import { listDraft } from '../draft/draft-queries.ts'
import { listSignings } from '../signing/signing-queries.ts'
import { forgetPledges } from './forget-pledges.ts'
import { listSignedBy } from './personal-queries.ts'
import { findPledgeOf } from './pledge-queries.ts'

/** What is kept about a person in their commitments, for "my data". */
export const commitmentsData = (db: NetworkDb) => ({
  name: 'commitments',
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
