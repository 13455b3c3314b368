import type { Kind } from './kind.ts'
import { kindWords } from './kind-words.ts'

/** What is known, in plain words, the source it comes from, and whether anybody has read that source again. */
export function EvidenceLine({ evidence }: { evidence: Kind['evidence'] }) {
  return (
    <>
      <p>
        {kindWords.strengths[evidence.strength]} <span class="quiet">{evidence.ref}.</span>
      </p>
      {evidence.check === 'to_confirm' && <p class="quiet small">{kindWords.to_confirm}</p>}
    </>
  )
}
