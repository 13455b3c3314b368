import { groups, type Kind, strengths } from '../kinds/kind.ts'
import type { AgeRange, NotShown, Reason, Situation } from './finder.ts'
import { isUnder18, whyNotShown } from './fits-rules.ts'

// The rules of content/kinds-of-support and their order, as the finder promises them: safety first (the panel, elsewhere),
// leave out what cannot fit and say why, add up what matches, show a few of different sorts. No hidden weights.

export const MOST_SHOWN = 8
export const MOST_OF_A_GROUP = 3
const MOST_FOR_MATCHES = 6
const alwaysShown = ['listening', 'everyday'] as const

/** Evidence for the person the help is for: some kinds have a weaker place for those under 18. */
export const evidenceFor = (kind: Kind, age: AgeRange | undefined): Kind['evidence'] =>
  (isUnder18(age) ? kind.evidence_under_18 : undefined) ?? kind.evidence

const matches = (wanted: readonly string[], said: ReadonlySet<string>): string[] =>
  wanted.filter((each) => said.has(each))

/**
 * Rule 3: whole points, each of which has a reason that can be shown. Evidence counts for what fits something that was
 * said: somebody who said little begins with people who listen and ordinary things, not with a method for one age.
 */
export function pointsOf(kind: Kind, situation: Situation): number {
  const experiences = matches(kind.fits.experience, situation.experiences).length
  const needs = matches(kind.fits.need, situation.needs).length
  const spoken = situation.experiences.size > 0 || situation.ratherNot
  return (
    (experiences > 0 ? Math.min(experiences * 3, MOST_FOR_MATCHES) : kind.any_experience && spoken ? 1 : 0) +
    Math.min(needs * 2, MOST_FOR_MATCHES) +
    (situation.role && kind.roles.includes(situation.role) ? 1 : 0) +
    (experiences + needs > 0 && evidenceFor(kind, situation.age).strength === 'nice_offer' ? 1 : 0)
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
  /** 2: help now; 1: made for whoever asks; 0: the others. */
  lead: number
  /** Place of its evidence among the strengths, as for those under 18: whoever gave no age may ask for a child. */
  strength: number
}

// Safety first: help now is only among the results when somebody said what it is for, and then it leads (rule 1). After it
// comes what is made for this role: kinship carers look for kinship support before a method that suits many families.
const leadOf = (kind: Kind, { role }: Situation): number =>
  kind.group === 'urgent' ? 2 : kind.only_if.includes(`role_${role}`) ? 1 : 0

const byPoints = (one: Ranked, other: Ranked): number =>
  other.lead - one.lead ||
  other.points - one.points ||
  groups.indexOf(one.kind.group) - groups.indexOf(other.kind.group) ||
  one.strength - other.strength ||
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
    .map(({ kind }) => ({
      kind,
      points: pointsOf(kind, situation),
      lead: leadOf(kind, situation),
      strength: strengths.indexOf((kind.evidence_under_18 ?? kind.evidence).strength),
    }))
  return {
    shown: choose(fitting),
    notShown: judged.flatMap(({ kind, reason }) => (reason === null ? [] : [{ kind, reason }])),
  }
}
