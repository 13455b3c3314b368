import type { Db, Tx } from './database.ts'

/** All or nothing: whatever `work` throws undoes everything it wrote. */
export const inTransaction = <Tables, Answer>(
  db: Db<Tables>,
  work: (tx: Tx<Tables>) => Promise<Answer>,
): Promise<Answer> => db.transaction().execute(work)
