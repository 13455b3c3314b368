import { type ColumnType, sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Job } from './job.ts'

type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export interface JobTables {
  'platform.job': {
    name: string
    last_done_at: MaybeInstant
    last_problem: string | null
    last_problem_at: MaybeInstant
  }
}

export async function noteJob(db: Db<JobTables>, name: string): Promise<void> {
  await db
    .insertInto('platform.job')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Runs the work while the job's row is held, if it is due; another process that holds it has it done already. */
export const whenDue = (db: Db<JobTables>, job: Job, now: Date): Promise<boolean> =>
  inTransaction(db, async (tx: Tx<JobTables>) => {
    const due = await tx
      .selectFrom('platform.job')
      .select('name')
      .where('name', '=', job.name)
      .where((row) =>
        row.or([
          row('last_done_at', 'is', null),
          row('last_done_at', '<=', new Date(now.getTime() - job.everyMinutes * 60_000)),
        ]),
      )
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!due) return false
    await job.run(now)
    await tx.updateTable('platform.job').set({ last_done_at: now }).where('name', '=', job.name).execute()
    return true
  })

export async function noteProblem(db: Db<JobTables>, name: string, problem: string): Promise<void> {
  await db
    .updateTable('platform.job')
    .set({ last_problem: problem, last_problem_at: sql`now()` })
    .where('name', '=', name)
    .execute()
}
