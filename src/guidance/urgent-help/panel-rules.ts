import { type Helpline, type Nation, nations } from './helpline.ts'
import { hasNumber, linesFor, listeningLine } from './helpline-rules.ts'
import { openAt } from './open-now-rules.ts'
import type { PanelLevel, PanelWords, ThemeWords } from './panel-words.ts'

export interface PanelModel {
  heading: string
  sentences: readonly string[]
  lines: readonly Helpline[]
  calm: string
  also: string | null
  nation: Nation | null
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/** At most so many, because a panel stands above somebody's results: what they came for stays in reach. */
const MOST_LINES: Record<PanelLevel, number> = { emergency: 4, urgent: 5, safeguarding: 4, soft: 3 }
const MOST_WORDS = 4

/** Themes that nobody has written words for are left out; where none is left, the level speaks. */
export function knownThemes(words: PanelWords, level: PanelLevel, themes: readonly string[]): ThemeWords[] {
  const wordsOf = (theme: string): ThemeWords[] => {
    const known = Object.hasOwn(words.themes, theme) ? words.themes[theme] : undefined
    return known ? [known] : []
  }
  const known = [...new Set(themes.flatMap(wordsOf))]
  return known.length > 0 ? known : wordsOf(words.levels[level].theme)
}

/** A nation of the UK, or null: for a place elsewhere, and for no place. */
export const asNation = (nation: string | null): Nation | null =>
  nations.find((each) => each === nation) ?? null

/** The first of each list, then the second of each, and so on: everything that was found has its say. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const items = Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  )
  return [...new Set(items.flat())]
}

/** Who the help is for, as far as the person said: a line for children leads for a child, and is left out for an adult. */
export type PanelAge = 'under_18' | 'adult' | 'child_of_asker' | 'unknown'

export const looksAfterAChild = (role: string | undefined): boolean =>
  role === 'parent_carer' || role === 'kinship_foster_adoptive'

const CHILDREN_TO = 19

const isForChildren = ({ ages }: Helpline): boolean => ages?.max != null && ages.max <= CHILDREN_TO
const isForAdults = ({ ages }: Helpline): boolean => ages?.min != null && ages.min >= 18

interface Asked {
  age: PanelAge
  level: PanelLevel
  themes: readonly ThemeWords[]
  nation: Nation | null
  now: Date
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/**
 * An emergency card holds telephone numbers, unless only lines for one group have one: then the line for anybody keeps its
 * place with its own page, so that nobody is sent to a line that is not meant for them.
 */
const toCall = (lines: readonly Helpline[]): readonly Helpline[] => {
  const numbered = lines.filter(hasNumber)
  return numbered.some(({ only_for }) => only_for === null) ? numbered : lines
}

/** Lines that are closed at this hour come after the others. */
export function panelLines(
  lines: readonly Helpline[],
  { level, themes, nation, age, now, today }: Asked,
): Helpline[] {
  const situations = themes.flatMap((theme) => [...((level === 'soft' && theme.softly) || theme.situations)])
  const isCalmAboutChild = age === 'child_of_asker' && level === 'soft'
  const asked = [
    ...(age === 'under_18' ? ['under_19' as const] : []),
    ...situations,
    ...(isCalmAboutChild ? ['worried_about_child' as const] : []),
  ]
  const found = [...new Set(asked)].map((situation) => linesFor(lines, [situation], nation))
  const lists = level === 'emergency' ? found.map(toCall) : found
  const suits = (line: Helpline): boolean =>
    // Whoever looks after a child rings for the child: not a line for adults' own past, nor the children's own.
    isCalmAboutChild
      ? !line.situations.includes('hurt_as_child') && !isForChildren(line)
      : age === 'adult'
        ? !isForChildren(line)
        : age === 'under_18'
          ? !isForAdults(line) && !line.situations.includes('men')
          : true
  const fitting = inTurn(lists).filter((line) => suits(line) && !line.situations.includes('danger_now'))
  const isClosed = (line: Helpline): boolean => openAt(line, now, today) === 'closed'
  const inOrder = [...fitting.filter((line) => !isClosed(line)), ...fitting.filter(isClosed)]
  // Where we do not know the nation, the lines of all four need their place.
  const shown = inOrder.slice(0, MOST_LINES[level] + (nation === null ? 2 * lists.length : 0))
  if (level !== 'soft') return shown
  // A calm strip always holds a line that anybody can ring at any hour.
  const listening = lines.find((line) => line.id === listeningLine(lines).id)
  return listening && !shown.includes(listening) ? [...shown, listening] : shown
}

/** Everything that a panel says. The theme named first decides the heading, the calm sentence and who else takes calls. */
export function panelModel(words: PanelWords, lines: readonly Helpline[], asked: Asked): PanelModel {
  const { level, themes, nation, today } = asked
  const usual = words.levels[level]
  const sentences = inTurn(themes.map((theme) => (level === 'emergency' ? theme.now : theme.talk)))
  return {
    heading: (level !== 'soft' && themes[0]?.heading) || (usual.heading ?? ''),
    sentences: sentences.slice(0, MOST_WORDS),
    lines: panelLines(lines, asked),
    calm: themes[0]?.calm ?? usual.calm ?? '',
    also: themes[0]?.also ?? null,
    nation,
    today,
  }
}
