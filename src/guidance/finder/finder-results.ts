import type { Kind } from '../kinds/kind.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import { coversUk, isShown, linesFor } from '../urgent-help/helpline-rules.ts'
import type { Answers, NotShown, Reason, Situation, WordsUnderstood } from './finder.ts'
import { evidenceFor, findWhatMayHelp, reasonsFor } from './finder-rules.ts'
import type { FinderWords } from './finder-words.ts'
import { situationOf } from './situation-rules.ts'

export interface ResultModel {
  kind: Kind
  reasons: readonly Reason[]
  evidence: Kind['evidence']
}

export interface ResultsModel {
  situation: Situation
  shown: readonly ResultModel[]
  notShown: readonly { kind: Kind; reason: NotShown }[]
  /** Never fewer than two that somebody of this age may ring (requirements, things to hold 5). */
  lines: readonly Helpline[]
}

const MOST_LINES = 4

const isForAge = ({ ages }: Helpline, { age }: Situation): boolean =>
  age === undefined || ages === null || ((ages.min ?? 0) <= age.max && (ages.max ?? 120) >= age.min)

const isThere = (line: Helpline, { nation }: Situation): boolean =>
  nation === undefined ? coversUk(line) : line.nations.includes(nation)

const matchesOf = (line: Helpline, { needs, experiences }: Situation): number =>
  line.needs.filter((each) => needs.has(each)).length +
  line.experiences.filter((each) => experiences.has(each)).length

/** Lines about what was said come first; somebody who listens to anything is always among them. */
function linesOf(lines: readonly Helpline[], situation: Situation): Helpline[] {
  const fits = (line: Helpline): boolean =>
    isShown(line) && isForAge(line, situation) && isThere(line, situation)
  const general = linesFor(lines, ['talk_to_someone'], situation.nation ?? null).filter(fits)
  const about = lines
    .filter((line) => fits(line) && !line.situations.includes('danger_now') && matchesOf(line, situation) > 0)
    .toSorted(
      (one, other) => matchesOf(other, situation) - matchesOf(one, situation) || one.rank - other.rank,
    )
  return [...new Set([...about.slice(0, MOST_LINES - 1), ...general])].slice(0, MOST_LINES)
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
    shown: shown.map(({ kind }) => ({
      kind,
      reasons: reasonsFor(kind, situation, typed),
      evidence: evidenceFor(kind, situation.age),
    })),
    notShown,
    lines: linesOf(helplines, situation),
  }
}
