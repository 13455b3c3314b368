import type { Insertable } from 'kysely'
import type { DirectoryDb, ProblemReportTable } from '../tables.ts'
import type { OpenProblem } from './problem-rules.ts'

export async function insertProblemReport(
  db: DirectoryDb,
  report: Insertable<ProblemReportTable>,
): Promise<void> {
  await db.insertInto('directory.problem_report').values(report).execute()
}

/** Reports that nobody has answered, the newest first. */
export const listUnanswered = (db: DirectoryDb): Promise<OpenProblem[]> =>
  db
    .selectFrom('directory.problem_report')
    .leftJoin('directory.service', 'directory.service.id', 'directory.problem_report.service_id')
    .select([
      'directory.problem_report.id',
      'service_id',
      'directory.service.name',
      'kind',
      'words',
      'reported_on',
    ])
    .where('answered_at', 'is', null)
    .orderBy('reported_on', 'desc')
    .orderBy('directory.problem_report.id')
    .execute()

/** False when there is no such open report. */
export async function markAnswered(db: DirectoryDb, id: string, at: Date): Promise<boolean> {
  const answer = await db
    .updateTable('directory.problem_report')
    .set({ answered_at: at })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}
