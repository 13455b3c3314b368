import type { Kind } from '../kinds/kind.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import { coversUk, isShown, linesFor } from '../urgent-help/helpline-rules.ts'
import type { Situation } from './finder.ts'
import { isUnder18 } from './fits-rules.ts'

// Whom somebody may ring, going by their answers. Every number comes from the registry.

const MOST_LINES = 4

const isForAge = ({ ages }: Helpline, { age }: Situation): boolean =>
  age === undefined || ages === null || ((ages.min ?? 0) <= age.max && (ages.max ?? 120) >= age.min)

const isThere = (line: Helpline, { nation }: Situation): boolean =>
  nation === undefined ? coversUk(line) : line.nations.includes(nation)

const matchesOf = (line: Helpline, { needs, experiences }: Situation): number =>
  line.needs.filter((each) => needs.has(each)).length +
  line.experiences.filter((each) => experiences.has(each)).length

/** Lines about what was said come first; somebody who listens to anything is always among them. */
export function helplinesOf(lines: readonly Helpline[], situation: Situation): Helpline[] {
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

const MOST_OF_A_KIND = 2

/** The lines of one kind of support for this person: those of what it is about before those for anybody. */
export const linesOfKind = (
  lines: readonly Helpline[],
  { helplines }: Kind,
  situation: Situation,
): Helpline[] =>
  [...new Set(helplines.flatMap((each) => linesFor(lines, [each], situation.nation ?? null)))]
    .filter((line) => isForAge(line, situation))
    .slice(0, MOST_OF_A_KIND)

/** Somebody at work tells their safeguarding lead first; about a child, a line listens to them too. */
export function linesToTell(lines: readonly Helpline[], { role, age, nation }: Situation): Helpline[] | null {
  if (role !== 'professional' && role !== 'volunteer_community') return null
  if (age !== undefined && !isUnder18(age)) return []
  return linesFor(lines, ['worried_about_child'], nation ?? null).slice(0, 1)
}
