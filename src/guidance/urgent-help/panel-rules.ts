import type { Helpline, Nation } from './helpline.ts'
import { hasNumber, linesFor } from './helpline-rules.ts'
import { nations } from './helpline.ts'
import { type PanelLevel, type PanelTheme, panelThemes, themeOfLevel } from './panel-words.ts'

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
export const asNation = (nation: string | null): Nation | null => nations.find((each) => each === nation) ?? null

/** The first of each list, then the second of each, and so on: every theme has its say. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const items = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat()
  return [...new Set(items)]
}

export const panelSentences = (level: PanelLevel, themes: readonly PanelTheme[]): string[] =>
  inTurn(themes.map((theme): readonly string[] => panelThemes[theme][level === 'emergency' ? 'now' : 'talk'])).slice(0, MOST_WORDS)

/** An emergency card holds telephone numbers only, so a line without one is left out there. */
export function panelLines(
  lines: readonly Helpline[],
  level: PanelLevel,
  themes: readonly PanelTheme[],
  nation: Nation | null,
): Helpline[] {
  const situations = themes.flatMap((theme) => [...panelThemes[theme].situations])
  const found = inTurn(situations.map((situation) => linesFor(lines, situation, nation)))
  const fitting = found.filter((line) => !line.situations.includes('danger_now'))
  return (level === 'emergency' ? fitting.filter(hasNumber) : fitting).slice(0, MOST_LINES[level])
}
