import { contentReviews, notYetReviewed, readGuidanceContent } from '../../guidance/index.ts'
import type { BareRun } from './command.ts'

/**
 * Pages and worksheets that a clinician, somebody with lived experience, or both have not read, and how many sources
 * want a look.
 */
export const run: BareRun = async (_args, { out }) => {
  const all = contentReviews(readGuidanceContent())
  const waiting = notYetReviewed(all)
  for (const { address, name, review, sourcesToConfirm } of waiting) {
    const missing = [
      review.clinical_review === 'reviewed' ? null : 'clinician',
      review.lived_experience_review === 'reviewed' ? null : 'lived experience',
    ].filter(Boolean)
    out(
      `${address.padEnd(46)} waits for: ${missing.join(', ')}; sources to confirm: ${sourcesToConfirm}  ${name}`,
    )
  }
  out(`${all.length} pages of guidance and worksheets, ${waiting.length} not yet reviewed.`)
  return 0
}
