import { flag, KINDS_KEPT } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { roleBit } from '../service-index/service-facts.ts'
import { freshnessOf } from './freshness-rules.ts'
import { rankWeights } from './rank-weights.ts'
import { scoreText } from './score-text.ts'
import type { Wanted } from './wanted.ts'

/** Words of a search beyond which it is a sentence. */
const LONG = 5

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

/** Prepares the scores of a search; `scratch` holds one number a service and is overwritten. */
export function createScorer(index: OpenIndex, wanted: Wanted, today: number, scratch: Float32Array): Scorer {
  const { facts, tags } = index
  const { tags: tagged, kind: kindly, suggested, due, unchecked, closed, otherRole } = rankWeights
  if (wanted.byWords) scoreText(index, wanted.terms, scratch)
  const role = askingRole(wanted)
  const text = rankWeights.text * (1 + rankWeights.fewWords * Math.max(0, LONG - wanted.terms.length))

  function matched(service: number): number {
    let sum = 0
    const end = tags.starts[service + 1] as number
    for (let at = tags.starts[service] as number; at < end; at += 1) {
      sum += (wanted.concepts[tags.concepts[at] as number] as number) * (tags.strengths[at] as number)
    }
    const byTags = 1 - Math.exp(-sum / 255)
    const byKind = bestKind(index, wanted.kinds, service).score
    const read = ((facts.flags[service] as number) & flag.suggested) === 0 ? 1 : suggested
    return text * (scratch[service] as number) + tagged * byTags + kindly * byKind * read
  }

  function factor(service: number): number {
    const freshness = freshnessOf(facts.checkedDay[service] as number, today)
    const fresh = freshness === 'current' ? 1 : freshness === 'due' ? due : unchecked
    const shut = ((facts.flags[service] as number) & flag.closed) === 0 ? 1 : closed
    const stated = facts.roles[service] as number
    const roles = role === 0 || stated === 0 || (stated & role) !== 0 ? 1 : otherRole
    return fresh * shut * roles
  }

  return { of: (service) => (wanted.byWords ? matched(service) : 1) * factor(service) }
}
