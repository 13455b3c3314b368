import type { SourceShape } from '../sources/source-shape.ts'
import type { RunCounts } from './import-run-queries.ts'

export interface ImportReport {
  feed: { id: string; name: string }
  shape: SourceShape
  /** Everything that the source has was read. */
  complete: boolean
  problem?: string
  notes: readonly string[]
  /** records_in = published + withdrawn + quarantined, always. */
  counts: RunCounts
  /** Why records wait, the most frequent first. */
  reasons: readonly { reason: string; count: number }[]
  /** Services that an earlier import brought and this one did not. */
  missing: number
  /** Those of them that three complete imports in a row did not bring: withdrawn now. */
  gone: number
}

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`
const mostNotes = 10

/** The report as an operator reads it, line by line. */
export function reportLines(report: ImportReport): string[] {
  const { counts, feed } = report
  const rest = report.notes.length - mostNotes
  return [
    `${feed.name}: ${many(counts.records_in, 'record')} in = ${counts.published} published + ${counts.withdrawn} withdrawn + ${counts.quarantined} in quarantine.`,
    ...(counts.unchanged > 0
      ? [`${many(counts.unchanged, 'record')} of these ${counts.unchanged === 1 ? 'was' : 'were'} as before.`]
      : []),
    ...(counts.withdrawn > 0 ? [`Withdrawn means that the source itself says inactive or defunct.`] : []),
    ...report.reasons.map(({ reason, count }) => `  ${String(count).padStart(6)}  ${reason}`),
    ...report.notes.slice(0, mostNotes).map((note) => `Note: ${note}`),
    ...(rest > 0 ? [`… and ${many(rest, 'more note')}.`] : []),
    ...(report.missing > 0
      ? [
          `${many(report.missing, 'service')} of earlier imports did not come this time. They stay until three complete imports have missed them.`,
        ]
      : []),
    ...(report.gone > 0
      ? [
          `${many(report.gone, 'service')} did not come for the third time and ${report.gone === 1 ? 'is' : 'are'} withdrawn.`,
        ]
      : []),
    ...(report.complete
      ? []
      : [
          `Not complete: ${report.problem ?? 'the source could not be read to its end.'}`,
          'Nothing was withdrawn or deleted for being missing.',
        ]),
    ...(counts.quarantined > 0 ? [`See them with: npm run towpath -- import --report "${feed.name}"`] : []),
  ]
}
