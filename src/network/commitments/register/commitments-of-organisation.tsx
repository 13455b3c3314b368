import type { VNode } from 'preact'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { findListedOrganisation } from './register-queries.ts'
import { reviewSentences } from './review-words.ts'

/**
 * What an organisation has committed to, for its own page: dated, and never a certificate (S0.2). Null when it has
 * not.
 */
export async function commitmentsOfOrganisation(
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  organisationId: string,
): Promise<VNode | null> {
  const listed = await findListedOrganisation(db, organisationId, londonDate(clock()))
  if (!listed) return null
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">Commitments</h2>
      <p class="measure">{reviewSentences(listed).join(' ')}</p>
      <p>
        <a href={paths.pledge(listed.code)}>What they will do, in their own words</a>
      </p>
    </section>
  )
}
