import type { Db, Tx } from '../../platform/db/database.ts'
import type { NetworkTables, NetworkTx } from '../tables.ts'
import { collectAbout, forgetPerson, unlistPerson } from './personal-data-queries.ts'

/** What hubs keep about a person, for who takes their data away or closes their account. */
export const hubPersonalData = (db: Db<NetworkTables>) => ({
  name: 'hubs',
  collect: (personId: string): Promise<unknown> => collectAbout(db, personId),
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  forget: <Tables>(tx: Tx<Tables>, personId: string): Promise<void> =>
    forgetPerson(tx as unknown as NetworkTx, personId),
  hide: <Tables>(tx: Tx<Tables>, personId: string): Promise<void> =>
    unlistPerson(tx as unknown as NetworkTx, personId),
})
