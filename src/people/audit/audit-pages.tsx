import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, file, page } from '../../platform/http/answer.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { auditCsv } from './audit-csv.ts'
import { readAuditForm } from './audit-form.ts'
import { findBrokenLink, listAudit, listAuditDeeds, recordAudit } from './audit-queries.ts'
import { AuditTrail } from './audit-views.tsx'

const SHOWN = 100
const MOST_IN_A_FILE = 100_000

export const auditPage =
  (parts: PeopleParts) =>
  async ({ form }: AskedByPerson): Promise<Answer> => {
    const { before, ...search } = readAuditForm(form)
    const [lines, deeds, brokenAt] = await Promise.all([
      listAudit(parts.db, search, { limit: SHOWN, before }),
      listAuditDeeds(parts.db),
      findBrokenLink(parts.db),
    ])
    return page(
      'Audit trail',
      <AuditTrail {...{ lines, deeds, brokenAt, search }} hasMore={lines.length === SHOWN} />,
    )
  }

/** Taking it away is itself noted: who, when, how many. */
export const auditFileDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.audit)
    if (first) return first
    const { before: _, ...search } = readAuditForm(form)
    const lines = await listAudit(parts.db, search, { limit: MOST_IN_A_FILE, before: null })
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, {
        person,
        deed: 'export_audit',
        details: { entries: lines.length },
        at: parts.clock(),
      }),
    )
    return file('text/csv; charset=utf-8', auditCsv(lines), 'audit-trail.csv')
  }
