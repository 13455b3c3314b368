import { expect, it } from 'vitest'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { askerRoles } from '../understanding/asker-words.ts'
import { kindWeights } from './kind-weights.ts'
import { createKindScorer } from './score-kinds.ts'

const thesaurus = readThesaurus()
const score = createKindScorer(thesaurus, kindWeights)
const kinds = [...thesaurus.kinds.keys()]

function scores(sure: Record<string, number>, role: string, age?: number): Record<string, number> {
  const byConcept = Float32Array.from(thesaurus.concepts, ({ id }) => sure[id] ?? 0)
  const likely = new Map(askerRoles.map((each) => [each, each === role ? 1 : 0]))
  const { scores: found } = score(byConcept, { likely, hint: {}, ...(age === undefined ? {} : { age }) })
  return Object.fromEntries(kinds.map((kind, at) => [kind, found[at] ?? 0]))
}
const at = (found: Record<string, number>, kind: string): number => found[kind] ?? 0

it('a kind whose only_if was not said stands below where it was', () => {
  const without = scores({ grief: 0.2, loneliness: 0.9 }, 'adult_for_self')
  const withIt = scores({ grief: 0.9, loneliness: 0.9 }, 'adult_for_self')
  expect(at(withIt, 'bereavement_support')).toBeGreaterThan(2 * at(without, 'bereavement_support'))
})

it('joint family work falls away where one person frightens another', () => {
  const conflict = { parental_separation_conflict: 0.9 }
  const safe = at(scores(conflict, 'parent_carer'), 'family_therapy')
  const frightened = at(scores({ ...conflict, domestic_abuse: 0.9 }, 'parent_carer'), 'family_therapy')
  expect(frightened).toBeLessThan(safe / 3)
})

it('a kind for other ages goes down and does not vanish', () => {
  const fitting = at(scores({ child_distressed_behaviour: 0.9 }, 'parent_carer', 7), 'play_therapy')
  const grown = at(scores({ child_distressed_behaviour: 0.9 }, 'parent_carer', 40), 'play_therapy')
  expect(grown).toBeLessThan(fitting / 5)
  expect(grown).toBeGreaterThan(0)
})

it('EMDR never stands above trauma-focused CBT for a child', () => {
  for (const sure of [{ flashbacks_memories: 0.95 }, { accident_or_disaster: 0.9, sleep_nightmares: 0.9 }]) {
    const found = scores(sure, 'parent_carer', 9)
    expect(at(found, 'emdr')).toBeLessThan(at(found, 'trauma_focused_cbt'))
  }
})

it('help for workers is for workers', () => {
  const words = { professional_advice: 0.8, self_harm: 0.8 }
  expect(at(scores(words, 'professional'), 'practitioner_consultation')).toBeGreaterThan(
    2 * at(scores(words, 'young_person'), 'practitioner_consultation'),
  )
})
