import type { Audit, AuditDeed } from '../../../people/index.ts'
import type { Signatory, SigningKind } from './pledge.ts'

const deeds: Record<SigningKind, AuditDeed> = {
  adopted: 'make_commitments',
  reviewed: 'review_commitments',
  corrected: 'correct_commitments',
  stepped_back: 'step_back',
}

/** Who signed what, without a word of what they wrote. */
export const auditOf = (
  { personId, name }: Signatory,
  pledgeId: string,
  kind: SigningKind,
  at: Date,
): Audit => ({
  person: personId === null ? null : { personId, name },
  ...(personId === null ? { who: name } : {}),
  deed: deeds[kind],
  about: 'pledge',
  aboutId: pledgeId,
  at,
})
