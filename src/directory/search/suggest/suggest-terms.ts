import { createMentionFinder } from '../service-words/find-mentions.ts'
import { serviceTokensOf } from '../service-words/service-tokens.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { buildCueTrie, findCues } from '../understanding/cue-trie.ts'
import { chooseTerms, type SuggestedTerm } from './suggest-rules.ts'

/** Words beyond these are house rules and directions. */
const LONGEST_TEXT = 600

/** Reads out of a listing (its name as the first line) what it may help with. */
export type Suggest = (text: string) => SuggestedTerm[]

/** Its answers are suggestions until a person agrees. Pure once made; about 50 µs for a listing. */
export function createSuggester({ concepts, activities }: Thesaurus): Suggest {
  const find = createMentionFinder(concepts, [])
  const pastimes = buildCueTrie(activities.map((run) => [serviceTokensOf(run), run] as const))
  return (text) => {
    const name = serviceTokensOf(text.split('\n', 1)[0] ?? '')
    const tokens = serviceTokensOf(text, LONGEST_TEXT)
    const activity = findCues(pastimes, name).length > 0
    return chooseTerms(concepts, { mentions: find(tokens), nameLength: name.length, activity })
  }
}

let suggester: Suggest | undefined

/** The same for whoever has no thesaurus at hand; read once. */
export const suggestTerms: Suggest = (text) => {
  suggester ??= createSuggester(readThesaurus())
  return suggester(text)
}
