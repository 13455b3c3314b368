import type { Insertable } from 'kysely'
import type { DirectoryDb, ProblemReportTable } from '../tables.ts'

export async function insertProblemReport(
  db: DirectoryDb,
  report: Insertable<ProblemReportTable>,
): Promise<void> {
  await db.insertInto('directory.problem_report').values(report).execute()
}

/** Open reports, those on dead lines with two in the last seven days first (directory guide 5). */
export async function listOpenProblems(db: DirectoryDb, today: string) {
  const rows = await db
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
    .execute()
  const weekAgo = new Date(Date.parse(today) - 7 * 86_400_000).toISOString().slice(0, 10)
  const dead = new Map<string, number>()
  for (const row of rows) {
    if (row.kind === 'line_dead' && row.reported_on >= weekAgo)
      dead.set(row.service_id, (dead.get(row.service_id) ?? 0) + 1)
  }
  return rows.toSorted(
    (one, other) =>
      Number((dead.get(other.service_id) ?? 0) >= 2) - Number((dead.get(one.service_id) ?? 0) >= 2),
  )
}
