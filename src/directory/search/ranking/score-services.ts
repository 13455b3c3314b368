import { flag, KINDS_KEPT } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { roleBit } from '../service-index/service-facts.ts'
import { freshnessOf } from './freshness-rules.ts'
import { rankWeights } from './rank-weights.ts'
import type { Room } from './room.ts'
import { scoreText } from './score-text.ts'
import { FOR_OTHERS, markApart } from './set-apart.ts'
import type { Wanted } from './wanted.ts'

/** Words of a search beyond which it is a sentence. */
const LONG = 5

/** A service for so few experiences is for those; one for more is for many people. */
const FEW_EXPERIENCES = 3
const HARDLY = 0.1

const selfRoles = ['child', 'young_person', 'adult_for_self'] as const
const MOSTLY = 0.5
const ADULT = 18
/** An age said in passing is read generously. */
const YEAR = 1

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

/** The likeliest role as a bit, when it is likely enough to lower services that state others. */
function askingRole({ asker }: Wanted): number {
  const [role, chance] = [...asker.likely].reduce((best, each) => (each[1] > best[1] ? each : best))
  return chance >= 0.6 ? roleBit(role) : 0
}

export interface Scorer {
  /** Score of one service, 0 for none of what was asked. Without words every service has the same. */
  of(service: number): number
}

/** Prepares the scores of a search; the columns of the room that hold a number by service are overwritten. */
export function createScorer(
  index: OpenIndex,
  wanted: Wanted,
  today: number,
  scratch: Pick<Room, 'text' | 'mentions' | 'apart'>,
): Scorer {
  const { facts, tags } = index
  const { tags: tagged, kind: kindly, suggested, due, unchecked, closed, otherRole, otherAge } = rankWeights
  if (wanted.byWords) {
    scoreText(index, wanted.terms, scratch.text)
    scoreText(index, wanted.mentions, scratch.mentions, rankWeights.enoughMentions, rankWeights.mentionLid)
    markApart(index, wanted, scratch.apart)
  }
  const role = askingRole(wanted)
  const text = rankWeights.text * (1 + rankWeights.fewWords * Math.max(0, LONG - wanted.terms.length))

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
    const otherStory = told > 0 && told <= FEW_EXPERIENCES && heard < HARDLY
    const byTags = 1 - Math.exp(-sum / 255)
    const byKind = bestKind(index, wanted.kinds, service).score
    const stated =
      facts.kinds[service * KINDS_KEPT] !== 0 && ((facts.flags[service] as number) & flag.suggested) === 0
    const spoken =
      (stated ? rankWeights.saidBeside : rankWeights.said) * (scratch.mentions[service] as number)
    const read = stated ? 1 : suggested
    const found =
      text * (scratch.text[service] as number) + spoken + (tagged * byTags + kindly * byKind) * read
    const apart = !stated && scratch.apart[service] === FOR_OTHERS ? rankWeights.forOthers : 1
    return found * apart * (otherStory ? rankWeights.otherStory : 1)
  }

  // Whoever writes about a child may want a course for parents, which has the ages of parents.
  function otherAges(service: number): boolean {
    const { age, likely } = wanted.asker
    if (age === undefined) return false
    const minimum = facts.minimumAge[service] as number
    const self = selfRoles.reduce((sum, each) => sum + (likely.get(each) ?? 0), 0)
    if (minimum >= ADULT && self < MOSTLY) return false
    return age < minimum - YEAR || age > (facts.maximumAge[service] as number) + YEAR
  }

  function factor(service: number): number {
    const freshness = freshnessOf(facts.checkedDay[service] as number, today)
    const fresh = freshness === 'current' ? 1 : freshness === 'due' ? due : unchecked
    const shut = ((facts.flags[service] as number) & flag.closed) === 0 ? 1 : closed
    const stated = facts.roles[service] as number
    const roles = role === 0 || stated === 0 || (stated & role) !== 0 ? 1 : otherRole
    return fresh * shut * roles * (otherAges(service) ? otherAge : 1)
  }

  return { of: (service) => (wanted.byWords ? matched(service) : 1) * factor(service) }
}
