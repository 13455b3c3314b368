import { flag, KINDS_KEPT } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { createAgeFit } from './age-fit.ts'
import { freshnessOf } from './freshness-rules.ts'
import { asksNothing, createRoleFit, meant } from './meant-for.ts'
import { rankWeights } from './rank-weights.ts'
import type { Room } from './room.ts'
import { scoreText } from './score-text.ts'
import { FOR_OTHER_AGES, FOR_OTHERS, markApart, UNPROVEN } from './set-apart.ts'
import type { Wanted } from './wanted.ts'

/** Words of a search beyond which it is a sentence. */
const LONG = 5

/** A service for so few experiences is for those; one for more is for many people. */
const FEW_EXPERIENCES = 3
/** Sureness of one of them at which nothing is taken off. */
const HEARD = 0.4
/** Having to leave home is said plainly, or it is not meant. */
const SURELY = 0.9

/**
 * back: not taking people now, or named after a method without evidence, so no better than a weak match. last: for another age.
 * Somebody who reads the first card can do something with it today.
 */
export type Standing = 'by_score' | 'back' | 'last'

/** Best-fitting kind of a service among those it has: its number in the thesaurus and its score; -1 for none. */
export function bestKind(
  index: OpenIndex,
  kinds: Float32Array,
  service: number,
): { kind: number; score: number } {
  let [kind, score] = [-1, 0]
  for (let at = service * KINDS_KEPT; at < (service + 1) * KINDS_KEPT; at += 1) {
    const number = (index.facts.kinds[at] as number) - 1
    if (number < 0) break
    const found = kinds[number] as number
    if (kind < 0 || found > score) [kind, score] = [number, found]
  }
  return { kind, score }
}

export interface Scorer {
  /** Score of one service, 0 for none of what was asked. Without words every service has the same. */
  of(service: number): number
  /** How far it stands back in its band, whatever its score. */
  standing(service: number): Standing
}

/** Prepares the scores of a search; the columns of the room that hold a number by service are overwritten. */
export function createScorer(
  index: OpenIndex,
  wanted: Wanted,
  today: number,
  scratch: Pick<Room, 'text' | 'mentions' | 'apart'>,
): Scorer {
  const { facts, tags } = index
  const { tags: tagged, kind: kindly, suggested, due, unchecked, closed, otherRole } = rankWeights
  if (wanted.byWords) {
    scoreText(index, wanted.terms, scratch.text)
    scoreText(index, wanted.mentions, scratch.mentions, rankWeights.enoughMentions, rankWeights.mentionLid)
    markApart(index, wanted, scratch.apart)
  }
  const roleFit = createRoleFit(wanted)
  const toLiveIn = rankWeights.toLiveIn + (1 - rankWeights.toLiveIn) * Math.min(1, wanted.toStay / SURELY)
  const unsaid = rankWeights.fewWords * Math.max(0, LONG - wanted.terms.length)
  const understood = wanted.concepts.reduce((most, sure) => Math.max(most, sure), 0)
  const textAlone = rankWeights.text * (1 + unsaid)
  // "Panic" is understood, and a tagged service that says it in passing is no answer; an untagged one has nothing but its text.
  const textBeside = rankWeights.text * (1 + unsaid * (1 - rankWeights.understood * understood))

  function matched(service: number): number {
    let [sum, told, heard] = [0, 0, 0]
    const end = tags.starts[service + 1] as number
    for (let at = tags.starts[service] as number; at < end; at += 1) {
      const concept = tags.concepts[at] as number
      const sure = wanted.concepts[concept] as number
      sum += sure * (tags.strengths[at] as number)
      if (wanted.isExperience[concept] === 0) continue
      told += 1
      if (sure > heard) heard = sure
    }
    const story = told === 0 || told > FEW_EXPERIENCES ? 1 : Math.min(1, heard / HEARD)
    const byKind = bestKind(index, wanted.kinds, service).score
    const byTags = 1 - Math.exp(-sum / 255)
    const stated =
      facts.kinds[service * KINDS_KEPT] !== 0 && ((facts.flags[service] as number) & flag.suggested) === 0
    const spoken =
      (stated ? rankWeights.saidBeside : rankWeights.said) * (scratch.mentions[service] as number)
    const read = stated ? 1 : suggested
    const text = stated ? textBeside : textAlone
    const found =
      text * (scratch.text[service] as number) + spoken + (tagged * byTags + kindly * byKind) * read
    const group = scratch.apart[service]
    // What somebody stated says for which ages and roles it is; not that it is for people with a learning disability.
    const otherGroup = group === FOR_OTHERS || (group === FOR_OTHER_AGES && !stated)
    const apart = group === UNPROVEN ? rankWeights.unproven : otherGroup ? rankWeights.forOthers : 1
    const open = rankWeights.notMeant + (1 - rankWeights.notMeant) * meant(index, wanted.open, service)
    return found * apart * open * (rankWeights.otherStory + (1 - rankWeights.otherStory) * story)
  }

  /** Without words: what was made for few people comes after what may help anybody. */
  function unasked(service: number): number {
    const asked = meant(index, wanted.open, service)
    let told = 0
    for (let at = tags.starts[service] as number; at < (tags.starts[service + 1] as number); at += 1)
      told += wanted.isExperience[tags.concepts[at] as number] as number
    const story = told > 0 && told <= FEW_EXPERIENCES ? rankWeights.unaskedStory : 1
    const ofRole = asksNothing(index, wanted.open, service) ? 1 : 1 + (rankWeights.ofTheRole - 1) * asked
    return (rankWeights.unasked + (1 - rankWeights.unasked) * asked) * story * ofRole
  }

  const byAge = createAgeFit(facts, wanted)

  function factor(service: number): number {
    const freshness = freshnessOf(facts.checkedDay[service] as number, today)
    const fresh = freshness === 'current' ? 1 : freshness === 'due' ? due : unchecked
    const flags = facts.flags[service] as number
    const shut = (flags & flag.closed) === 0 ? 1 : closed
    const stay = (flags & flag.toLiveIn) !== 0 && wanted.byWords ? toLiveIn : 1
    const stated = facts.roles[service] as number
    const roles = otherRole + (1 - otherRole) * roleFit(stated)
    return fresh * shut * stay * roles * byAge(service)
  }

  const standing = (service: number): Standing => {
    if (byAge(service) === rankWeights.otherAge) return 'last'
    const isOpen = ((facts.flags[service] as number) & flag.closed) === 0
    return isOpen && (!wanted.byWords || scratch.apart[service] !== UNPROVEN) ? 'by_score' : 'back'
  }

  return {
    of: (service) => (wanted.byWords ? matched(service) : unasked(service)) * factor(service),
    standing,
  }
}
