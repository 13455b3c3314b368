import type { Nation } from '../urgent-help/helpline.ts'
import { looksAfterAChild, type PanelAge } from '../urgent-help/panel-rules.ts'
import type { PanelLevel } from '../urgent-help/panel-words.ts'
import type { Situation } from './finder.ts'

/** What the person's own words point to, as the search reads them. */
export interface Danger {
  level: PanelLevel
  themes: readonly string[]
}

// The needs that are urgent by their nature (content/needs, `safety`), the most pressing first.
const dangerOfNeed: readonly (readonly [need: string, danger: Danger])[] = [
  ['immediate_safety', { level: 'emergency', themes: [] }],
  ['missing_from_home', { level: 'emergency', themes: [] }],
  ['thoughts_of_suicide', { level: 'urgent', themes: [] }],
  ['self_harm', { level: 'urgent', themes: [] }],
  ['worried_about_child_safety', { level: 'safeguarding', themes: [] }],
]
const order: readonly PanelLevel[] = ['emergency', 'urgent', 'safeguarding', 'soft']

const isYoung = (role: Situation['role']): boolean => role === 'child' || role === 'young_person'

// Whoever rings: an adult who asks about a child rings a line for adults first.
const ageOf = ({ role, age }: Situation): PanelAge => {
  if (isYoung(role)) return 'under_18'
  if (looksAfterAChild(role)) return 'child_of_asker'
  return age !== undefined && age.min >= 18 ? 'adult' : 'unknown'
}

interface PanelAsked extends Danger {
  nation: Nation | null
  age: PanelAge
}

/** Finder rule 1: danger adds a panel above everything; it takes nothing away and ranks nothing. */
export function panelOf(situation: Situation, typed: Danger | null): PanelAsked | null {
  const { needs, nation } = situation
  const chosen = dangerOfNeed.filter(([need]) => needs.has(need)).map(([, danger]) => danger)
  const all = [...chosen, ...(typed ? [typed] : [])]
  const most = all.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))[0]
  if (!most) return null
  return {
    level: most.level,
    themes: [...new Set(all.filter((each) => each.level === most.level).flatMap((each) => each.themes))],
    nation: nation ?? null,
    age: ageOf(situation),
  }
}
