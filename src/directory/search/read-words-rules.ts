import { type CrisisFinding, type Danger, dangerIn } from './crisis/crisis-words.ts'
import type { Understanding } from './search-words.ts'

// Surer than a chip, because the finder treats what it reads as chosen; and an experience that was not lived must not be named.
const SURE = { need: 0.6, experience: 0.8 }

export interface WordsRead {
  understood: { needs: string[]; experiences: string[] }
  danger: Danger | null
}

/** What the words of somebody outside the search speak of, for the finder: only what is fairly sure. */
export function wordsRead({ concepts }: Understanding, crisis: CrisisFinding): WordsRead {
  const sure = (facet: 'need' | 'experience'): string[] =>
    concepts.filter((each) => each.facet === facet && each.score >= SURE[facet]).map((each) => each.id)
  return {
    understood: { needs: sure('need'), experiences: sure('experience') },
    danger: dangerIn(crisis),
  }
}
