import type { Kind } from '../kinds/kind.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import type { Answers, NotShown, Reason, Situation, WordsUnderstood } from './finder.ts'
import { helplinesOf, linesOfKind, linesToTell } from './finder-lines-rules.ts'
import { evidenceFor, findWhatMayHelp, reasonsFor } from './finder-rules.ts'
import type { FinderWords } from './finder-words.ts'
import { situationOf } from './situation-rules.ts'

export interface ResultModel {
  kind: Kind
  reasons: readonly Reason[]
  evidence: Kind['evidence']
  /** For help by telephone, and for what leads: whom to ring, with hours. Empty for the others. */
  lines: readonly Helpline[]
}

export interface ResultsModel {
  situation: Situation
  shown: readonly ResultModel[]
  notShown: readonly { kind: Kind; reason: NotShown }[]
  /** Never fewer than two that somebody of this age may ring (requirements, things to hold 5). */
  lines: readonly Helpline[]
  /** For those who work or volunteer with somebody: who listens beside their safeguarding lead; null for others. */
  tell: readonly Helpline[] | null
}

/** Everything of a results page, from the answers alone. */
export function resultsOf(
  kinds: readonly Kind[],
  words: FinderWords,
  helplines: readonly Helpline[],
  answers: Answers,
  understood: WordsUnderstood,
): ResultsModel {
  const situation = situationOf(answers, words, understood)
  const chosen = situationOf(answers, words)
  const typed = new Set(
    [...understood.needs, ...understood.experiences].filter(
      (id) => !chosen.needs.has(id) && !chosen.experiences.has(id),
    ),
  )
  const { shown, notShown } = findWhatMayHelp(kinds, situation)
  return {
    situation,
    shown: shown.map(({ kind, lead }) => ({
      kind,
      lines: lead > 0 || kind.group === 'listening' ? linesOfKind(helplines, kind, situation) : [],
      reasons: reasonsFor(kind, situation, typed),
      evidence: evidenceFor(kind, situation.age),
    })),
    notShown,
    lines: helplinesOf(helplines, situation),
    tell: linesToTell(helplines, situation),
  }
}
