import { csv } from '../../platform/files/csv.ts'
import type { AuditLine } from './audit-entry.ts'
import { type AuditNames, sentenceOf } from './audit-words.ts'

const columns = ['number', 'at', 'who', 'person', 'deed', 'about', 'about_id', 'hub', 'details', 'sentence']

/** RFC 4180, UTF-8; instants in UTC. Each entry in the words of the code and in those of the page. */
export const auditCsv = (lines: readonly AuditLine[], names: AuditNames): string =>
  csv([
    columns,
    ...lines.map((line) => [
      String(line.number),
      line.at.toISOString(),
      line.who,
      line.personId ?? '',
      line.deed,
      line.about ?? '',
      line.aboutId ?? '',
      line.hubId ?? '',
      JSON.stringify(line.details),
      sentenceOf(line, names),
    ]),
  ])
