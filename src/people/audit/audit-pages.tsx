import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, file, invalidForm, page } from '../../platform/http/answer.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { proveFirst } from '../sign-in/door/prove-first.ts'
import { auditCsv } from './audit-csv.ts'
import { readAuditForm } from './audit-form.ts'
import { findBrokenLink, listAudit, listAuditDeeds, recordAudit } from './audit-queries.ts'
import { AuditTrail } from './audit-views.tsx'
import type { AuditNames } from './audit-words.ts'

const SHOWN = 100
const MOST_IN_A_FILE = 100_000

const namesFor = async ({ namedRecords }: PeopleParts): Promise<AuditNames> =>
  new Map((await namedRecords()).map(({ id, name }) => [id, name]))

export const auditPage =
  (parts: PeopleParts) =>
  async ({ form }: AskedByPerson): Promise<Answer> => {
    const { before, search, days } = readAuditForm(form)
    const names = await namesFor(parts)
    const [lines, deeds, brokenAt] = await Promise.all([
      listAudit(parts.db, search, { limit: SHOWN, before, names }),
      listAuditDeeds(parts.db),
      findBrokenLink(parts.db),
    ])
    const shown = { lines, names, deeds, brokenAt, search, days }
    const answer = Object.keys(days.errors).length > 0 ? invalidForm : page
    return answer('Audit trail', <AuditTrail {...shown} hasMore={lines.length === SHOWN} />)
  }

/** Taking it away is itself noted: who, when, how many. */
export const auditFileDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedByPerson): Promise<Answer> => {
    const first = await proveFirst(parts, person, paths.audit)
    if (first) return first
    const { search } = readAuditForm(form)
    const names = await namesFor(parts)
    const lines = await listAudit(parts.db, search, { limit: MOST_IN_A_FILE, before: null, names })
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, {
        person,
        deed: 'export_audit',
        details: { entries: lines.length },
        at: parts.clock(),
      }),
    )
    return file('text/csv; charset=utf-8', auditCsv(lines, names), 'audit-trail.csv')
  }
