import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { createWordReader } from '../words/read-words.ts'
import { type Alike, partsOf, weighVotes } from './alike-rules.ts'
import { isBareAppeal, withoutAppeal } from './appeal-rules.ts'
import { loadCrisisRules } from './crisis-content.ts'
import { findCrisis } from './crisis-rules.ts'
import { type CrisisFinding, isMorePressing } from './crisis-words.ts'
import { createVoiceIndex } from './voice-index.ts'
import { readVoices } from './voices-content.ts'

/** As long as a form lets somebody write. */
const LONGEST = 5000

/** Likeness cannot read "not" or "used to". Where a rule read it and lowered the same danger, likeness must be this strong. */
const AGAINST_A_RULE = 0.5

const isAgainstARule = ({ theme, margin }: Alike, { themes }: CrisisFinding): boolean =>
  margin < AGAINST_A_RULE && themes.some((found) => found.theme === theme && found.level === 'soft')

export type CrisisReader = (text: string) => CrisisFinding

// Nearly every small word matters here: "I used to" and "I want to" differ in nothing else.
const SMALL_WORDS = new Set(['the', 'a', 'an', 'of', 'to', 'and', 'is', 'are', 'it', 'that'])

const mostPressing = (found: readonly Alike[]): Alike | undefined =>
  found.toSorted((one, other) =>
    one.level === other.level ? other.margin - one.margin : isMorePressing(one.level, other.level) ? -1 : 1,
  )[0]

/**
 * Reads a text for danger in two ways: by rules that a person can check (content/crisis), and by likeness to many
 * invented voices (content/crisis-voices), for ways of saying it that no rule foresaw. The more pressing answer counts;
 * likeness alone never lowers what a rule found.
 */
export function createCrisisReader(content: string, thesaurus: Thesaurus): CrisisReader {
  const rules = loadCrisisRules(`${content}/crisis`)
  const reader = createWordReader({ ...thesaurus.words, stop: SMALL_WORDS })
  const nearest = createVoiceIndex(readVoices(`${content}/crisis-voices`, thesaurus), reader)
  return (typed) => {
    // Written out first, then cut: some characters stand for many.
    const text = typed.slice(0, LONGEST).normalize('NFKC').slice(0, LONGEST)
    const finding = findCrisis(text, rules)
    if (finding.level === 'emergency' || finding.isCalmlyTold || isBareAppeal(text)) return finding
    const alike = mostPressing(
      partsOf(withoutAppeal(text)).flatMap(
        (part, nth) => weighVotes(nearest(part), nth === 0 ? 'whole' : 'clause') ?? [],
      ),
    )
    if (!alike || !isMorePressing(alike.level, finding.level) || isAgainstARule(alike, finding))
      return finding
    const { level, theme } = alike
    return { ...finding, level, theme, themes: [{ level, theme }, ...finding.themes] }
  }
}
