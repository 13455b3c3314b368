import { londonDate } from '../../platform/clock/clock.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import type { ProblemForm } from './problem-form.ts'
import { insertProblemReport } from './problem-queries.ts'

/** Keeps a report with its day only: the minute could tie it to somebody's visit. */
export async function reportProblem(
  { db, clock }: Pick<DirectoryParts, 'db' | 'clock'>,
  serviceId: string,
  { problem, words }: Extract<ProblemForm, { kind: 'valid' }>,
): Promise<void> {
  await insertProblemReport(db, {
    service_id: serviceId,
    kind: problem,
    words,
    reported_on: londonDate(clock()),
  })
}
