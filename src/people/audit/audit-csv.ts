import { csv } from '../../platform/files/csv.ts'
import type { AuditLine } from './audit-entry.ts'

const columns = ['number', 'at', 'who', 'person', 'deed', 'about', 'about_id', 'hub', 'details']

/** RFC 4180, UTF-8; instants in UTC. */
export const auditCsv = (lines: readonly AuditLine[]): string =>
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
    ]),
  ])
