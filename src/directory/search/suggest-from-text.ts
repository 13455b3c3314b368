import type { ServiceWords } from './thesaurus/service-words-content.ts'
import { buildCueTrie, findCues } from './understanding/cue-trie.ts'
import { tokenise } from './words/tokenise.ts'

export interface SuggestedTerm {
  facet: 'need' | 'experience' | 'kind_of_support'
  term: string
}

/** Words at the start of a text that say what a service is; one mention here is enough, further down it takes two. */
const FIRST_WORDS = 60
const AGAIN = 2
const LONGEST_TEXT = 1500
/** A service read as everything would match everything. */
const MOST = { need: 3, experience: 2, kind_of_support: 2 } as const

/** Reads needs, experiences and kinds out of a service's own words, surest first. Nothing when the words leave doubt. */
export function createSuggester(words: ServiceWords): (text: string) => SuggestedTerm[] {
  // Whole words, not stems: "mindfulness" and "like-minded" share a stem and nothing else.
  const wordsOf = (text: string): string[] => tokenise(text, LONGEST_TEXT).map(({ folded }) => folded)
  const trie = buildCueTrie(
    (['need', 'experience', 'kind_of_support'] as const).flatMap((facet) =>
      Object.entries(words[facet]).flatMap(([term, runs]) =>
        runs.map((run) => [wordsOf(run), { facet, term }] as const),
      ),
    ),
  )
  return (text) => {
    const found = new Map<
      string,
      { suggested: SuggestedTerm; early: boolean; times: number; length: number }
    >()
    for (const { value, from, to } of findCues(trie, wordsOf(text))) {
      const key = `${value.facet}:${value.term}`
      const known = found.get(key) ?? { suggested: value, early: false, times: 0, length: 0 }
      found.set(key, {
        suggested: value,
        early: known.early || from < FIRST_WORDS,
        times: known.times + 1,
        length: Math.max(known.length, to - from),
      })
    }
    const sure = [...found.values()].filter(({ early, times }) => early || times >= AGAIN)
    const ranked = sure.sort(
      (a, b) => b.times + b.length - (a.times + a.length) || (a.suggested.term < b.suggested.term ? -1 : 1),
    )
    const taken = { need: 0, experience: 0, kind_of_support: 0 }
    return ranked.flatMap(({ suggested }) => {
      taken[suggested.facet] += 1
      return taken[suggested.facet] <= MOST[suggested.facet] ? [suggested] : []
    })
  }
}
