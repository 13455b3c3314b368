import type { CompiledContext, CompiledRule, CrisisRules } from './crisis-compile.ts'
import { findHits, type Hit } from './crisis-match.ts'
import { type WordsOfText, wordsOf } from './crisis-text.ts'
import {
  type CrisisFinding,
  type CrisisLevel,
  crisisThemes,
  isMorePressing,
  type ThemeFound,
} from './crisis-words.ts'

/** How far a context reaches in texts without full stops, in words. Most people type without any. */
const REACH = 14
/** An exception counts only close to the words it explains, so that it cannot hide a call for help. */
const BESIDE = 4

type HitsOf = (owner: number) => readonly Hit[]

/**
 * The most pressing level in a text, and every theme in it. Adds help, withholds nothing (safety guide 3.3):
 * negation and the past lower a finding to soft, they never switch it off.
 */
export function findCrisis(text: string, crisis: CrisisRules): CrisisFinding {
  const read = wordsOf(text, crisis.spelling, crisis.fillers)
  const hitsOf = usableHits(crisis, read)
  const best = new Map<string, ThemeFound & { readonly matched: string }>()
  for (const rule of crisis.rules) {
    const found = best.get(rule.theme)
    if (found && rule.raisedBy.length === 0 && !isMorePressing(rule.level, found.level)) continue
    for (const span of spansOf(rule, hitsOf)) {
      const level = levelOf(rule, span, hitsOf, read)
      const before = best.get(rule.theme)
      if (level === 'none' || (before && !isMorePressing(level, before.level))) continue
      best.set(rule.theme, {
        theme: rule.theme,
        level,
        matched: read.words.slice(span.start, span.end).join(' '),
      })
    }
  }
  const found = crisisThemes.flatMap((theme) => best.get(theme) ?? [])
  const top = found.reduce<(typeof found)[number] | undefined>(
    (high, one) => (high && !isMorePressing(one.level, high.level) ? high : one),
    undefined,
  )
  return {
    level: top?.level ?? 'none',
    theme: top?.theme ?? null,
    matched: found.map((one) => one.matched),
    themes: found.map(({ theme, level }) => ({ theme, level })),
    isCalmlyTold: crisis.contexts.some((context) => isCalmlyTold(context, hitsOf)),
  }
}

/** Words inside ordinary talk ("my feet are killing me") count for nothing else. */
function usableHits(crisis: CrisisRules, text: WordsOfText): HitsOf {
  const all = findHits(crisis.tree, text)
  const ordinary = new Uint8Array(text.words.length)
  for (const { start, end } of all.get(crisis.ordinaryTalk) ?? []) ordinary.fill(1, start, end)
  const usable = new Map<number, readonly Hit[]>()
  return (owner) => {
    const known = usable.get(owner)
    if (known) return known
    const hits = all.get(owner)?.filter(({ start, end }) => !ordinary.subarray(start, end).includes(1)) ?? []
    usable.set(owner, hits)
    return hits
  }
}

/** Stretches of text in which enough lists of the rule match, within `near` words. Both ends only move forward. */
function spansOf({ parts, atLeast, near }: CompiledRule, hitsOf: HitsOf): readonly Hit[] {
  if (parts.length === 1) return hitsOf(parts[0] ?? 0)
  const hits = parts
    .flatMap((owner) => hitsOf(owner).map((hit) => ({ ...hit, owner })))
    .sort((a, b) => a.start - b.start)
  const inside = new Map<number, number>()
  const spans: Hit[] = []
  let from = 0
  for (const hit of hits) {
    inside.set(hit.owner, (inside.get(hit.owner) ?? 0) + 1)
    for (let first = hits[from]; first && hit.end - first.start > (near ?? Infinity); first = hits[from]) {
      from += 1
      const left = (inside.get(first.owner) ?? 0) - 1
      if (left > 0) inside.set(first.owner, left)
      else inside.delete(first.owner)
    }
    if (inside.size >= atLeast) spans.push({ start: hits[from]?.start ?? hit.start, end: hit.end })
  }
  return spans
}

function apart(a: Hit, b: Hit): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end)
}

function levelOf(rule: CompiledRule, span: Hit, hitsOf: HitsOf, text: WordsOfText): CrisisLevel {
  if (hitsOf(rule.unless).some((hit) => isBeside(hit, span, text, BESIDE))) return 'none'
  const applies = (context: CompiledContext) => holds(context, span, hitsOf, text)
  const lowered = rule.loweredBy.filter(applies).map(({ changesTo }) => changesTo)
  if (lowered.length > 0) return mostPressing(lowered)
  return mostPressing([rule.level, ...rule.raisedBy.filter(applies).map(({ changesTo }) => changesTo)])
}

function mostPressing(levels: readonly CrisisLevel[]): CrisisLevel {
  return levels.reduce((high, one) => (isMorePressing(one, high) ? one : high), 'none')
}

function holds(context: CompiledContext, span: Hit, hitsOf: HitsOf, text: WordsOfText): boolean {
  if (hitsOf(context.butNot).length > 0) return false
  if (hitsOf(context.wholeText).length > 0) return true
  return hitsOf(context.any).some((hit) => reaches(context.where, hit, span, text))
}

/** Told of long ago, or asked for somebody's work, from first word to last. */
function isCalmlyTold({ wholeText, butNot }: CompiledContext, hitsOf: HitsOf): boolean {
  return hitsOf(wholeText).length > 0 && hitsOf(butNot).length === 0
}

function reaches(where: CompiledContext['where'], hit: Hit, span: Hit, text: WordsOfText): boolean {
  if (where === 'anywhere') return true
  if (where === 'just_before') return hit.end <= span.start && span.start - hit.end <= 1
  return isBeside(hit, span, text, REACH)
}

function isBeside(hit: Hit, span: Hit, { sentences }: WordsOfText, words: number): boolean {
  const [first = 0, last = 0, here = -1] = [span.start, span.end - 1, hit.start].map((at) => sentences[at])
  return first <= here && here <= last && apart(hit, span) <= words
}
