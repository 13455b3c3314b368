import { type Helpline, type Nation, nations } from './helpline.ts'
import { hasNumber, linesFor, listeningLine } from './helpline-rules.ts'
import { openAt } from './open-now-rules.ts'
import { type PanelLevel, type PanelTheme, panelThemes, themeOfLevel } from './panel-words.ts'

export interface PanelModel {
  sentences: readonly string[]
  lines: readonly Helpline[]
  nation: Nation | null
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/** At most so many, because a panel stands above somebody's results: what they came for stays in reach. */
const MOST_LINES: Record<PanelLevel, number> = { emergency: 4, urgent: 5, safeguarding: 4, soft: 3 }
const MOST_WORDS = 4

const isTheme = (theme: string): theme is PanelTheme => Object.hasOwn(panelThemes, theme)

/** Themes that nobody has written words for are left out; where none is left, the level speaks. */
export function knownThemes(level: PanelLevel, themes: readonly string[]): PanelTheme[] {
  const known = [...new Set(themes.filter(isTheme))]
  return known.length > 0 ? known : [themeOfLevel[level]]
}

/** A nation of the UK, or null: for a place elsewhere, and for no place. */
export const asNation = (nation: string | null): Nation | null =>
  nations.find((each) => each === nation) ?? null

/** The first of each list, then the second of each, and so on: every theme has its say. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const items = Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat()
  return [...new Set(items)]
}

export const panelSentences = (level: PanelLevel, themes: readonly PanelTheme[]): string[] =>
  inTurn(
    themes.map((theme): readonly string[] => panelThemes[theme][level === 'emergency' ? 'now' : 'talk']),
  ).slice(0, MOST_WORDS)

interface Asked {
  level: PanelLevel
  themes: readonly PanelTheme[]
  nation: Nation | null
  now: Date
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/** An emergency card holds telephone numbers only. Lines that are closed at this hour come after the others. */
export function panelLines(
  lines: readonly Helpline[],
  { level, themes, nation, now, today }: Asked,
): Helpline[] {
  const situations = themes.flatMap((theme) => [...panelThemes[theme].situations])
  const fitting = linesFor(lines, situations, nation).filter(
    (line) => !line.situations.includes('danger_now') && (level !== 'emergency' || hasNumber(line)),
  )
  const isClosed = (line: Helpline): boolean => openAt(line, now, today) === 'closed'
  const inOrder = [...fitting.filter((line) => !isClosed(line)), ...fitting.filter(isClosed)]
  // Where we do not know the nation, all four need their place.
  const shown = inOrder.slice(0, MOST_LINES[level] + (nation === null ? 2 : 0))
  if (level !== 'soft') return shown
  // A calm strip always ends with a line that anybody can ring at any hour.
  const listening = lines.find((line) => line.id === listeningLine(lines).id)
  return listening && !shown.includes(listening) ? [...shown, listening] : shown
}
