import type { Kind } from './kind.ts'
import { kindWords } from './kind-words.ts'

type Evidence = Kind['evidence']

export const namesNice = ({ strength, ref }: Evidence): boolean =>
  /\bNICE\b/.test(`${kindWords.strengths[strength]} ${ref}`)

/** `again`: NICE was explained just above. */
interface Props {
  evidence: Evidence
  again?: boolean
}

/** What is known, in plain words, the source it comes from, and whether anybody has read that source again. */
export function EvidenceLine({ evidence, again = false }: Props) {
  return (
    <>
      <p>
        {kindWords.strengths[evidence.strength]} {namesNice(evidence) && !again && `${kindWords.nice} `}
        <span class="quiet">{evidence.ref}.</span>
      </p>
      {evidence.check === 'to_confirm' && <p class="quiet small">{kindWords.to_confirm}</p>}
    </>
  )
}
