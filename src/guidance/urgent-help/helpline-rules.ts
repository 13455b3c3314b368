import { listInWords } from '../../platform/words/in-sentence.ts'
import { type Helpline, type Nation, nationNames, nations, type Situation } from './helpline.ts'

/** A number is shown only when it stands in a published source; else the line's own page, when that was read. */
export const hasNumber = (line: Helpline): boolean => line.number_confirmed && line.phone !== null
export const hasText = (line: Helpline): boolean => line.text?.confirmed === true
export const hasPage = (line: Helpline): boolean => line.page?.confirmed === true

export const isShown = (line: Helpline): boolean => hasNumber(line) || hasText(line) || hasPage(line)

/** `today` is YYYY-MM-DD in Europe/London. An expired record stays in sight and says "check hours" (safety guide 3.4). */
export const isExpired = (line: Helpline, today: string): boolean => today > line.review_by

export const areHoursKnown = (line: Helpline, today: string): boolean =>
  line.hours !== null && line.hours_confirmed && !isExpired(line, today)

export function hoursLine(line: Helpline, today: string): string {
  if (areHoursKnown(line, today)) return line.hours?.words ?? ''
  if (line.hours_confirmed && isExpired(line, today)) return 'Check hours: ours may be out of date'
  return 'Check hours: we could not confirm them'
}

export const isOpenDayAndNight = (line: Helpline, today: string): boolean =>
  areHoursKnown(line, today) && line.hours !== null && 'always' in line.hours

export const coversUk = (line: Helpline): boolean => nations.every((nation) => line.nations.includes(nation))

export const isForEverybody = (line: Helpline): boolean => line.only_for === null && line.ages === null

const byRank = (one: Helpline, other: Helpline): number =>
  one.rank - other.rank || (one.name < other.name ? -1 : 1)

const generalLines = (lines: readonly Helpline[]): Helpline[] =>
  lines.filter(
    (line) =>
      isShown(line) && coversUk(line) && isForEverybody(line) && line.situations.includes('talk_to_someone'),
  )

// One line fails people: NAPAC once answered 654 of 10,050 calls in five weeks (requirements, things to hold 5).
const FEWEST = 2

function linesOf(lines: readonly Helpline[], situation: Situation, nation: Nation | null): Helpline[] {
  const fitting = lines.filter((line) => isShown(line) && line.situations.includes(situation))
  if (nation !== null) return fitting.filter((line) => line.nations.includes(nation))
  const wide = fitting.filter(coversUk)
  return wide.some(isForEverybody) ? wide : fitting
}

// Five of six people in the UK live in England: where we do not know, theirs leads, and every other line says its nation.
const LIKELIEST: Nation = 'england'

function likeliestFirst(lines: readonly Helpline[]): Helpline[] {
  const first = lines.find((line) => line.nations.includes(LIKELIEST))
  return first ? [first, ...lines.filter((line) => line !== first)] : [...lines]
}

/**
 * The lines for what somebody is in, first the one to try first: never fewer than two, filled up with lines for anybody.
 * Without a nation: those of the whole UK, and where none of those is for everybody, those of each nation as well.
 */
export function linesFor(
  lines: readonly Helpline[],
  situations: readonly Situation[],
  nation: Nation | null,
): Helpline[] {
  const ranked = [...new Set(situations.flatMap((situation) => linesOf(lines, situation, nation)))].toSorted(
    byRank,
  )
  const found = nation === null ? likeliestFirst(ranked) : ranked
  if (found.length >= FEWEST) return found
  const more = generalLines(lines).filter((line) => !found.includes(line))
  return [...found, ...more.toSorted(byRank).slice(0, FEWEST)]
}

/** Every line for these situations, wherever it is: for the page that speaks to all four nations. */
export const linesAnywhere = (lines: readonly Helpline[], situations: readonly Situation[]): Helpline[] =>
  lines
    .filter((line) => isShown(line) && situations.some((situation) => line.situations.includes(situation)))
    .toSorted(byRank)

/** The emergency number of all nations. Throws when the registry has lost it. */
export function emergencyLine(
  lines: readonly Helpline[],
): Helpline & { phone: NonNullable<Helpline['phone']> } {
  const line = lines.find(
    (each) => each.situations.includes('danger_now') && hasNumber(each) && coversUk(each),
  )
  if (!line?.phone) throw new Error('content/helplines has no confirmed emergency number for all nations.')
  return { ...line, phone: line.phone }
}

/**
 * The line beside the emergency number on every page (safety guide, check 14): for anybody, anywhere in the UK, at any
 * hour. It does not depend on the review date, because it must never vanish.
 */
export function listeningLine(
  lines: readonly Helpline[],
): Helpline & { phone: NonNullable<Helpline['phone']> } {
  const always = generalLines(lines).filter(
    (each) => each.hours_confirmed && each.hours && 'always' in each.hours,
  )
  const line = always.toSorted(byRank).find(hasNumber)
  if (!line?.phone)
    throw new Error('content/helplines has no confirmed 24-hour line for everybody in the UK.')
  return { ...line, phone: line.phone }
}

/** "In England and Wales", or null for the whole UK. */
export function whereLine(line: Helpline): string | null {
  if (coversUk(line)) return null
  const names = nations.filter((nation) => line.nations.includes(nation)).map((nation) => nationNames[nation])
  return `In ${listInWords(names, 'and')}`
}
