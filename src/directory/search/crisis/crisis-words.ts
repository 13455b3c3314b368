/** From the most to the least pressing. Safety guide 3.3 says what each one means and shows. */
export const crisisLevels = ['emergency', 'urgent', 'safeguarding', 'soft', 'none'] as const
export type CrisisLevel = (typeof crisisLevels)[number]
export type RaisedLevel = Exclude<CrisisLevel, 'none'>

/** Which panel is shown. The order settles ties between findings of one level: first wins. */
export const crisisThemes = [
  'overdose_injury',
  'danger_from_someone',
  'suicide',
  'missing',
  'forced_marriage_abroad',
  'not_safe_at_home',
  'might_hurt_someone',
  'sexual_assault',
  'self_harm',
  'mental_health_crisis',
  'own_sexual_thoughts',
  'exploitation',
  'child_at_risk',
  'adult_at_risk',
  'past_or_worry',
] as const
export type CrisisTheme = (typeof crisisThemes)[number]

export interface ThemeFound {
  readonly theme: CrisisTheme
  readonly level: RaisedLevel
}

/** `matched` holds words of the text, for tests and for people who tune the rules: it is never stored or logged. */
export interface CrisisFinding {
  readonly level: CrisisLevel
  readonly theme: CrisisTheme | null
  readonly matched: readonly string[]
  readonly themes: readonly ThemeFound[]
  /** The whole text is told of long ago or asked for somebody's work, and nothing in it is of now. */
  readonly isCalmlyTold: boolean
}

export interface Danger {
  level: RaisedLevel
  themes: CrisisTheme[]
}

/** What a panel speaks of: beside something pressing, the past and the worries of the same text are left out of it. */
export const dangerIn = ({ level, themes }: CrisisFinding): Danger | null =>
  level === 'none'
    ? null
    : {
        level,
        themes: themes
          .filter((found) => level === 'soft' || found.level !== 'soft')
          .map(({ theme }) => theme),
      }

export function isMorePressing(a: CrisisLevel, b: CrisisLevel): boolean {
  return crisisLevels.indexOf(a) < crisisLevels.indexOf(b)
}
