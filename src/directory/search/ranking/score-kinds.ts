import type { KindFile } from '../thesaurus/thesaurus-words.ts'
import type { Asker } from '../understanding/who-is-asking.ts'
import type { KindWeights } from './kind-weights.ts'

/** Sureness, 0 to 1, by id of a need or an experience. Ids are unique over both facets. */
export type TagScores = ReadonlyMap<string, number>

export interface KindScore {
  kind: string
  score: number
}

// Groups that anybody may turn to, whatever happened: the finder always shows one of them.
const generalGroups = new Set(['listening', 'everyday', 'health_gateway', 'talking_therapy', 'education', 'family'])
const UNDER_18 = 'under_18_and_listed_experience'
const IN_THE_FAMILY = 'role_kinship_foster_adoptive'

/** The two best tags carry a kind: five faint ones must not outweigh one clear one. */
function topTwo(scores: readonly number[]): number {
  let [first, second] = [0, 0]
  for (const score of scores) {
    if (score > first) [first, second] = [score, first]
    else if (score > second) second = score
  }
  return first + second * 0.5
}

function likelyRole(kind: KindFile, asker: Asker, weights: KindWeights): number {
  const served = kind.serves === undefined || kind.serves === 'asker' ? weights.otherRole : weights.otherRoleServed
  let sum = 0
  for (const [role, chance] of asker.likely) sum += chance * (kind.roles.includes(role) ? 1 : served)
  return sum
}

function ageFit(kind: KindFile, asker: Asker, weights: KindWeights): number {
  if (asker.age === undefined || kind.serves !== undefined) return 1
  // An age said in passing is read generously: half a year either way decides nothing.
  return asker.age < kind.ages.min - 1 || asker.age > kind.ages.max + 1 ? weights.otherAge : 1
}

function gate(kind: KindFile, tags: TagScores, asker: Asker, direct: number, weights: KindWeights): number {
  const sureness = (id: string): number => {
    if (id === IN_THE_FAMILY) return asker.likely.get('kinship_foster_adoptive') ?? 0
    if (id !== UNDER_18) return tags.get(id) ?? 0
    const young = (asker.likely.get('child') ?? 0) + (asker.likely.get('young_person') ?? 0)
    const under18 = asker.age === undefined ? young : asker.age < 18 ? 1 : 0
    return under18 * Math.max(0, ...kind.fits.experience.map((each) => tags.get(each) ?? 0))
  }
  const wanted = kind.only_if.length === 0 ? 1 : Math.max(direct, ...kind.only_if.map(sureness))
  const unwanted = Math.max(0, ...kind.not_if.map((id) => tags.get(id) ?? 0))
  return (weights.withoutOnlyIf + (1 - weights.withoutOnlyIf) * wanted) * (1 - (1 - weights.withNotIf) * unwanted)
}

/**
 * How well each kind of support fits, best first; ties by id. `direct` is how surely the words name the kind itself.
 * The rules of only_if, not_if, roles and ages lower a kind and never remove it: what was understood is a guess.
 */
export function scoreKinds(
  kinds: Iterable<KindFile>,
  tags: TagScores,
  direct: ReadonlyMap<string, number>,
  asker: Asker,
  weights: KindWeights,
): KindScore[] {
  const sharpened = (ids: readonly string[]) =>
    topTwo(ids.map((id) => (tags.get(id) ?? 0) ** weights.sharp)) / Math.max(1, ids.length) ** weights.breadth
  const scores = [...kinds].map((kind): KindScore => {
    const named = (direct.get(kind.id) ?? 0) ** weights.sharp
    const fits = weights.experience * sharpened(kind.fits.experience) + weights.need * sharpened(kind.fits.need)
    const general = generalGroups.has(kind.group) && kind.only_if.length === 0 ? weights.general / Math.sqrt(kind.roles.length) : 0
    const evidence = weights.direct * named + fits + general
    const fit = likelyRole(kind, asker, weights) * ageFit(kind, asker, weights)
    return { kind: kind.id, score: evidence * fit * gate(kind, tags, asker, direct.get(kind.id) ?? 0, weights) }
  })
  return scores.sort((a, b) => b.score - a.score || (a.kind < b.kind ? -1 : 1))
}
