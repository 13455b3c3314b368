import type { Concept } from '../thesaurus/thesaurus-words.ts'
import type { PhraseMatch } from './match-phrases.ts'
import type { OwnChildhood } from './own-childhood.ts'

/** How surely at least, by id: help that is made for grown-ups who were harmed as children. */
const raised: Readonly<Record<string, number>> = {
  survivor_helpline: 0.8,
  adult_specialist_trauma: 0.8,
  counselling_adult: 0.62,
  physical_abuse: 0.42,
  emotional_abuse: 0.42,
}
/** Of their sureness, by id, what "hurt" and "abused" leave when they are told of long ago. */
const quieter: Readonly<Record<string, number>> = {
  immediate_safety: 0.3,
  self_harm: 0.4,
  worried_about_child_safety: 0.3,
  someone_close_was_hurt: 0.4,
  domestic_abuse: 0.4,
  safeguarding_contact: 0.3,
  csa_recovery_service: 0.3,
  childrens_domestic_abuse_recovery: 0.4,
  parent_in_prison: 0.5,
  supporting_someone: 0.6,
}

/** Turns what was understood towards the grown-up who tells it; gives the tokens of what it has raised. */
export function createLeaning(
  concepts: readonly Concept[],
): (match: PhraseMatch, told: OwnChildhood) => PhraseMatch['tokensFor'] {
  const changes = concepts.flatMap(({ id }, number) => {
    const [least, share] = [raised[id], quieter[id]]
    return least === undefined && share === undefined ? [] : [{ number, least, share }]
  })
  return ({ sure, tokensFor }, { from, to }) => {
    const lifted = new Set<number>()
    for (const { number, least, share } of changes) {
      const now = sure[number] ?? 0
      if (share !== undefined) sure[number] = now * share
      if (least === undefined || now >= least) continue
      sure[number] = least
      lifted.add(number)
    }
    const tokens = Array.from({ length: to - from + 1 }, (_, nth) => from + nth)
    return (concept) => (lifted.has(concept) ? tokens : tokensFor(concept))
  }
}
