import type { RaisedLevel, ThemeFound } from './crisis-words.ts'
import type { Vote } from './voice-index.ts'

/** How far danger must outweigh everything else among the nearest voices. */
const floors = { now: 0.35, safeguarding: 0.35 }
/** A clause out of its text says less ("it was my stepdad", "now he's got dementia"): danger now must be clearer in it. */
const CLAUSE_FLOOR = 0.5

const LONGEST_TEXT = 1000
/** Three words ("he'll no say") are alike by chance. Danger in three words is what the rules are for. */
const FEWEST_WORDS = 4
const MOST_PARTS = 40

/** The whole text and each of its sentences and clauses: one sentence of danger must not drown in five of detail. */
export function partsOf(text: string): string[] {
  const whole = text.slice(0, LONGEST_TEXT)
  const clauses = whole.split(/[.!?\n,;]+|\s(?:and|but)\s/).map((part) => part.trim())
  const long = clauses.filter((part) => part.split(/\s+/).length >= FEWEST_WORDS)
  return [...new Set([whole, ...long])].slice(0, MOST_PARTS)
}

type Share = {
  level: 'emergency' | 'urgent' | 'safeguarding' | 'none'
  theme: ThemeFound['theme'] | null
  weight: number
}

const sharesOf = (votes: readonly Vote[]): Share[] =>
  votes.map(({ voices, likeness }) => ({
    level: voices.level === 'soft' ? 'none' : voices.level,
    theme: voices.theme,
    weight: likeness ** 2,
  }))

const total = (shares: readonly Share[]): number => shares.reduce((sum, { weight }) => sum + weight, 0)

function heaviest(shares: readonly Share[]): ThemeFound | null {
  const weights = new Map<ThemeFound['theme'], { level: RaisedLevel; weight: number }>()
  for (const { level, theme, weight } of shares) {
    if (theme === null || level === 'none') continue
    weights.set(theme, { level, weight: weight + (weights.get(theme)?.weight ?? 0) })
  }
  const [first] = [...weights].sort(([, one], [, other]) => other.weight - one.weight)
  return first ? { theme: first[0], level: first[1].level } : null
}

export interface Alike extends ThemeFound {
  margin: number
}

/** What the nearest voices of one part of a text speak of, when danger clearly outweighs the rest; else null. */
export function weighVotes(votes: readonly Vote[], part: 'whole' | 'clause' = 'whole'): Alike | null {
  const shares = sharesOf(votes)
  const now = shares.filter(({ level }) => level === 'emergency' || level === 'urgent')
  const harm = shares.filter(({ level }) => level !== 'none')
  const marginNow = 2 * total(now) - total(shares)
  const marginHarm = 2 * total(harm) - total(shares)
  if (marginNow > (part === 'whole' ? floors.now : CLAUSE_FLOOR)) {
    const found = heaviest(now)
    return found && { ...found, margin: marginNow }
  }
  if (marginHarm <= floors.safeguarding) return null
  const found = heaviest(harm)
  return found && { theme: found.theme, level: 'safeguarding', margin: marginHarm }
}
