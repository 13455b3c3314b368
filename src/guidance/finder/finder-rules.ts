import { groups, type Kind } from '../kinds/kind.ts'
import type { AgeRange, NotShown, Reason, Situation } from './finder.ts'

// The rules of content/kinds-of-support and their order, as the finder promises them: safety first (the panel, elsewhere),
// leave out what cannot fit and say why, add up what matches, show a few of different sorts. No hidden weights.

export const MOST_SHOWN = 8
export const MOST_OF_A_GROUP = 3
const MOST_FOR_MATCHES = 6
const alwaysShown = ['listening', 'everyday'] as const

const askingForAnother = new Set([
  'parent_carer',
  'kinship_foster_adoptive',
  'partner_friend_family',
  'professional',
  'volunteer_community',
])
const UNDER_18: AgeRange = { min: 0, max: 17 }

const isUnder18 = (age: AgeRange | undefined): boolean => age !== undefined && age.max < 18

/** The age that a role says by itself, where nobody gave one. */
export const ageOfRole = (role: Situation['role']): AgeRange | undefined => {
  switch (role) {
    case 'child':
      return { min: 5, max: 11 }
    case 'young_person':
      return { min: 12, max: 17 }
    case 'adult_for_self':
      return { min: 18, max: 120 }
    case 'parent_carer':
    case 'kinship_foster_adoptive':
      return UNDER_18
    default:
      return undefined
  }
}

// Rule 2: age is the age of the person the help is for, and not asked of help that goes to whoever asks.
function fitsAge(kind: Kind, { role, age }: Situation): boolean {
  if (age === undefined) return true
  if (kind.serves !== undefined && role !== undefined && askingForAnother.has(role)) return true
  return kind.ages.min <= age.max && kind.ages.max >= age.min
}

function holds(tag: string, kind: Kind, { role, age, needs, experiences }: Situation): boolean {
  if (tag === 'under_18_and_listed_experience')
    return isUnder18(age) && kind.fits.experience.some((each) => experiences.has(each))
  if (tag.startsWith('role_')) return tag === `role_${role}`
  return needs.has(tag) || experiences.has(tag)
}

/** Why a kind is not among the results, or null when it may be (rules 2 and 2.1). Nothing is hidden: it is listed with this. */
export function whyNotShown(kind: Kind, situation: Situation): NotShown | null {
  if (situation.role && !kind.roles.includes(situation.role)) return { why: 'role' }
  if (!fitsAge(kind, situation)) return { why: 'age' }
  if (situation.nation && kind.nations && !kind.nations.includes(situation.nation)) return { why: 'nation' }
  const against = kind.not_if.filter((tag) => holds(tag, kind, situation))
  if (against.length > 0) return { why: 'not_if', tags: against }
  if (kind.only_if.length > 0 && !kind.only_if.some((tag) => holds(tag, kind, situation)))
    return { why: 'only_if', tags: kind.only_if }
  return null
}

/** Evidence for the person the help is for: some kinds have a weaker place for those under 18. */
export const evidenceFor = (kind: Kind, age: AgeRange | undefined): Kind['evidence'] =>
  (isUnder18(age) ? kind.evidence_under_18 : undefined) ?? kind.evidence

const matches = (wanted: readonly string[], said: ReadonlySet<string>): string[] =>
  wanted.filter((each) => said.has(each))

/** Rule 3: whole points, each of which has a reason that can be shown. */
export function pointsOf(kind: Kind, situation: Situation): number {
  const experiences = matches(kind.fits.experience, situation.experiences).length
  const needs = matches(kind.fits.need, situation.needs).length
  const spoken = situation.experiences.size > 0 || situation.ratherNot
  return (
    (experiences > 0 ? Math.min(experiences * 3, MOST_FOR_MATCHES) : kind.any_experience && spoken ? 1 : 0) +
    Math.min(needs * 2, MOST_FOR_MATCHES) +
    (situation.role && kind.roles.includes(situation.role) ? 1 : 0) +
    (evidenceFor(kind, situation.age).strength === 'nice_offer' ? 1 : 0)
  )
}

/** Rule 6: the person's own choices that led here, the strongest first. `typed` are those read from their words. */
export function reasonsFor(kind: Kind, situation: Situation, typed: ReadonlySet<string>): Reason[] {
  const of = (because: 'need' | 'experience', ids: readonly string[]): Reason[] =>
    ids.map((id) => ({ because, id, typed: typed.has(id) }))
  const reasons: Reason[] = [
    ...of('experience', matches(kind.fits.experience, situation.experiences)),
    ...of('need', matches(kind.fits.need, situation.needs)),
  ]
  if (situation.ratherNot && kind.any_experience) reasons.push({ because: 'rather_not' })
  if (situation.role && kind.roles.includes(situation.role)) reasons.push({ because: 'role' })
  if (evidenceFor(kind, situation.age).strength === 'nice_offer') reasons.push({ because: 'evidence' })
  return reasons.length > 0 ? reasons : [{ because: 'for_everybody' }]
}

export interface Ranked {
  kind: Kind
  points: number
}

const byPoints = (one: Ranked, other: Ranked): number =>
  other.points - one.points ||
  groups.indexOf(one.kind.group) - groups.indexOf(other.kind.group) ||
  (one.kind.name < other.kind.name ? -1 : 1)

/** Rules 4 and 5: the best, at most three of a group, and always somebody who listens and something everyday. */
export function choose(ranked: readonly Ranked[]): Ranked[] {
  const ordered = ranked.toSorted(byPoints)
  const kept = new Set<Ranked>()
  for (const group of alwaysShown) {
    const best = ordered.find((each) => each.kind.group === group)
    if (best) kept.add(best)
  }
  for (const each of ordered) {
    if (kept.size >= MOST_SHOWN) break
    const ofGroup = [...kept].filter((other) => other.kind.group === each.kind.group).length
    if (ofGroup < MOST_OF_A_GROUP) kept.add(each)
  }
  return ordered.filter((each) => kept.has(each))
}

export interface Found {
  shown: readonly Ranked[]
  notShown: readonly { kind: Kind; reason: NotShown }[]
}

/** What may help, best first, and what is not shown, with why. Pure: the same answers give the same page. */
export function findWhatMayHelp(kinds: readonly Kind[], situation: Situation): Found {
  const judged = kinds.map((kind) => ({ kind, reason: whyNotShown(kind, situation) }))
  const fitting = judged
    .filter(({ reason }) => reason === null)
    .map(({ kind }) => ({ kind, points: pointsOf(kind, situation) }))
  return {
    shown: choose(fitting),
    notShown: judged.flatMap(({ kind, reason }) => (reason === null ? [] : [{ kind, reason }])),
  }
}
