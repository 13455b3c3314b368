import type { UnderstoodConcept } from '../search-words.ts'
import type { OftenTogether } from '../thesaurus/often-together.ts'
import type { Concept } from '../thesaurus/thesaurus-words.ts'
import { atWork } from './asker-words.ts'
import type { Asker } from './who-is-asking.ts'

const MOST_CHIPS = 3

/** Set and confirmed as match-weights.ts says. */
export const chipWeights = {
  /** Below this a chip would be a guess in the dark. */
  least: 0.2,
  /** … and below this share of the first chip, beside it. */
  beside: 0.45,
  /** A chip that could alarm or expose is offered only when the words themselves are this sure. */
  said: 0.5,
  fromExperience: 0.4,
  fromRole: 0.15,
  /** Each place further down a list of what often goes together. */
  next: 0.8,
  /** Faint experiences are mostly chance: sureness to this power. */
  sharp: 3,
}

// Named by what they are, not by their effect: never offered because something else made them likely.
const namesSomethingGrave = new Set([
  'worried_about_own_thoughts',
  'violence_offending_risk',
  'alcohol_drugs',
])

// What somebody's work or workplace needs: "trauma" alone is typed by people who hurt, and asks for no course.
const ofWork = new Set(['org_change', 'training_development', 'staff_wellbeing', 'professional_advice'])
const LIKELY_AT_WORK = 0.5

const isGuarded = (need: Concept): boolean => need.safety !== undefined || namesSomethingGrave.has(need.id)

/**
 * At most three needs for "Is it about …?", best first. The words decide; what often goes with an experience or a role
 * fills up. Needs are effects, so no chip names an abuse; the guarded ones want words of their own.
 */
export function chooseChips(
  needs: readonly Concept[],
  concepts: readonly UnderstoodConcept[],
  asker: Asker,
  together: OftenTogether,
): UnderstoodConcept[] {
  if (concepts.length === 0) return []
  const { least, beside, said: grave, fromExperience, fromRole, next, sharp } = chipWeights
  const likely = new Map<string, number>()
  const raise = (ids: readonly string[] | undefined, by: number) => {
    ids?.forEach((id, nth) => {
      likely.set(id, (likely.get(id) ?? 0) + by * next ** nth)
    })
  }
  for (const { facet, id, score } of concepts) {
    if (facet === 'experience') raise(together.experience[id], fromExperience * score ** sharp)
  }
  for (const [role, chance] of asker.likely) raise(together.role[role], fromRole * chance)
  const isAtWork = atWork.reduce((sum, role) => sum + (asker.likely.get(role) ?? 0), 0) >= LIKELY_AT_WORK
  const said = new Map(
    concepts.filter(({ facet }) => facet === 'need').map((concept) => [concept.id, concept]),
  )
  const chips = needs.flatMap((need): UnderstoodConcept[] => {
    const words = said.get(need.id)
    const fromWords = words?.score ?? 0
    if ((isGuarded(need) || (ofWork.has(need.id) && !isAtWork)) && fromWords < grave) return []
    const score = isGuarded(need) ? fromWords : fromWords + (likely.get(need.id) ?? 0)
    if (score < least) return []
    return [
      {
        facet: 'need',
        id: need.id,
        label: need.label,
        because: words?.because ?? '',
        score: Math.min(1, score),
      },
    ]
  })
  const likeliest = chips.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_CHIPS)
  return likeliest.filter(({ score }) => score >= beside * (likeliest[0]?.score ?? 0))
}
