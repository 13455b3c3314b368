import type { KindFile, Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { type AskerRole, askerRoles } from '../understanding/asker-words.ts'
import type { Asker } from '../understanding/who-is-asking.ts'
import type { KindWeights } from './kind-weights.ts'

export interface ScoredKinds {
  scores: Float32Array
  /** 0 to 1: how surely something was said without which the kind is not meant (only_if); -1 for kinds that ask for nothing. */
  open: Float32Array
}

export const ASKS_NOTHING = -1

/** Scores of all kinds by their number in the thesaurus, from sureness by number of the concept (both 0 to 1). */
export type KindScorer = (sure: Float32Array, asker: Asker) => ScoredKinds

// Groups that anybody may turn to, whatever happened: a kind of one of them needs little evidence to be of use.
const generalGroups = new Set([
  'listening',
  'everyday',
  'health_gateway',
  'talking_therapy',
  'education',
  'family',
])
// They go with other help and are no beginning: somebody who feels low is not first offered a talk about medicines.
const besideOthers = new Set(['medicines_conversation'])
const UNDER_18 = 'under_18_and_listed_experience'
const IN_THE_FAMILY = 'role_kinship_foster_adoptive'
const ADULT = 18
/** Whoever says that they bring up a relative's child is helped by what is made for them, whatever else they write. */
const OF_THE_ROLE = 0.6

interface CompiledKind {
  file: KindFile
  own: number
  experiences: number[]
  needs: number[]
  onlyIf: number[]
  notIf: number[]
  listedUnder18: boolean
  inTheFamily: boolean
  general: number
  /** For each role, 1 where it is one of the kind's. */
  roles: number[]
}

function compile(thesaurus: Thesaurus, file: KindFile, weights: KindWeights): CompiledKind {
  const find = (ids: readonly string[]) =>
    ids
      .map((id) => thesaurus.concepts.findIndex((each) => each.id === id && each.facet !== 'kind_of_support'))
      .filter((number) => number >= 0)
  const forAnyone = file.serves !== undefined && file.serves !== 'asker'
  const other = forAnyone ? weights.otherRoleServed : weights.otherRole
  const general = generalGroups.has(file.group) && file.only_if.length === 0
  return {
    file,
    own: thesaurus.concepts.findIndex((each) => each.id === file.id && each.facet === 'kind_of_support'),
    experiences: find(file.fits.experience),
    needs: find(file.fits.need),
    onlyIf: find(file.only_if),
    notIf: find(file.not_if),
    listedUnder18: file.only_if.includes(UNDER_18),
    inTheFamily: file.only_if.includes(IN_THE_FAMILY),
    general: general ? weights.general / Math.sqrt(Math.max(1, file.roles.length)) : 0,
    roles: askerRoles.map((role) => (file.roles.includes(role) ? 1 : other)),
  }
}

/** Chance that the help is for somebody under 18; whoever asks about a child is mostly a parent, carer or teacher. */
function likelyUnder18(chances: readonly number[], age: number | undefined): number {
  if (age !== undefined) return age < ADULT ? 1 : 0
  const chance = (role: AskerRole) => chances[askerRoles.indexOf(role)] ?? 0
  const self = chance('child') + chance('young_person')
  return (
    self + 0.8 * (chance('parent_carer') + chance('kinship_foster_adoptive')) + 0.4 * chance('professional')
  )
}

/** The two best tags carry a kind: five faint ones must not outweigh one clear one. */
function topTwo(sure: Float32Array, numbers: readonly number[], sharp: number): number {
  let [first, second] = [0, 0]
  for (const number of numbers) {
    const score = sure[number] as number
    if (score > first) [first, second] = [score, first]
    else if (score > second) second = score
  }
  return first ** sharp + 0.5 * second ** sharp
}

const surest = (sure: Float32Array, numbers: readonly number[]): number => {
  let most = 0
  for (const number of numbers) if ((sure[number] as number) > most) most = sure[number] as number
  return most
}

/**
 * The finder's rules (content/kinds-of-support) made soft: only_if, not_if, roles and ages lower a kind and never remove it,
 * because what was understood is a guess.
 */
export function createKindScorer(thesaurus: Thesaurus, weights: KindWeights): KindScorer {
  const kinds = [...thesaurus.kinds.values()].map((file) => compile(thesaurus, file, weights))

  function openness(kind: CompiledKind, sure: Float32Array, asker: Asker, named: number): number {
    if (kind.file.only_if.length === 0) return ASKS_NOTHING
    const young = (asker.likely.get('child') ?? 0) + (asker.likely.get('young_person') ?? 0)
    const under18 = asker.age === undefined ? young : asker.age < ADULT ? 1 : 0
    return Math.max(
      named,
      surest(sure, kind.onlyIf),
      kind.inTheFamily ? (asker.likely.get('kinship_foster_adoptive') ?? 0) : 0,
      kind.listedUnder18 ? under18 * surest(sure, kind.experiences) : 0,
    )
  }

  function suits({ file, roles }: CompiledKind, chances: readonly number[], age: number | undefined): number {
    const byRole = roles.reduce((sum, share, at) => sum + share * (chances[at] ?? 0), 0)
    // An age said in passing is read generously: a year either way decides nothing.
    const outside =
      age !== undefined && file.serves === undefined && (age < file.ages.min - 1 || age > file.ages.max + 1)
    const secondLine =
      file.evidence_under_18 === undefined ? 1 : 1 - weights.secondLine * likelyUnder18(chances, age)
    return byRole * (outside ? weights.otherAge : 1) * secondLine
  }

  return (sure, asker) => {
    const chances = askerRoles.map((role) => asker.likely.get(role) ?? 0)
    const open = new Float32Array(kinds.length)
    const scores = Float32Array.from(kinds, (kind, number) => {
      const family = kind.inTheFamily ? (asker.likely.get('kinship_foster_adoptive') ?? 0) : 0
      const named = Math.max(sure[kind.own] ?? 0, OF_THE_ROLE * family)
      const share = (numbers: readonly number[]) =>
        topTwo(sure, numbers, weights.sharp) / Math.max(1, numbers.length) ** weights.breadth
      const unnamed = besideOthers.has(kind.file.id) ? weights.beside + (1 - weights.beside) * named : 1
      const fits = weights.experience * share(kind.experiences) + weights.need * share(kind.needs)
      const evidence = weights.direct * named ** weights.sharp + fits * unnamed + kind.general
      const asked = openness(kind, sure, asker, named)
      open[number] = asked
      const unwanted = 1 - (1 - weights.withNotIf) * surest(sure, kind.notIf)
      const gate = (weights.withoutOnlyIf + (1 - weights.withoutOnlyIf) * Math.abs(asked)) * unwanted
      return evidence * suits(kind, chances, asker.age) * gate
    })
    return { scores, open }
  }
}
