import { type Answer, page } from '../../platform/http/answer.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import { kindWords } from '../kinds/kind-words.ts'
import { contentReviews, notYetReviewed } from './content-review.ts'

/** How our words are made, and how many of them nobody has checked yet. */
export const howWeWritePage = (content: GuidanceContent) => (): Answer => {
  const all = contentReviews(content)
  const waiting = notYetReviewed(all)
  return page(
    'How we write',
    <div class="measure">
      <h1>How we write and check our words</h1>
      <p>
        We write in plain words, and we say where facts come from. People with lived experience and clinicians
        should read each page before it counts as reviewed.
      </p>
      <h2>Where we are</h2>
      <p>
        We have {all.length} pages of guidance and worksheets.{' '}
        {waiting.length === 0
          ? 'All have been reviewed.'
          : `${waiting.length} are not yet reviewed, and each says so at its foot.`}
      </p>
      <h2>What we say about evidence</h2>
      <p>{kindWords.nice}</p>
      <ul>
        {Object.values(kindWords.strengths).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{kindWords.nations}</p>
      <h2>What we do not do</h2>
      <ul>
        <li>We give no diagnosis, no score and no level of risk.</li>
        <li>We name no reviewer, and no date, for a check that did not happen.</li>
        <li>We do not rank anything by payment.</li>
      </ul>
    </div>,
  )
}
