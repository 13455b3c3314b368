import type { Situation } from './helpline.ts'

export const panelLevels = ['emergency', 'urgent', 'safeguarding', 'soft'] as const
/**
 * emergency: life or safety at risk now · urgent: not able to stay safe now · safeguarding: a child or adult is or may be
 * harmed · soft: the past, or worry without danger now (safety guide 3.3).
 */
export type PanelLevel = (typeof panelLevels)[number]

interface ThemeWords {
  /** Whose lines are shown, the first first. */
  situations: readonly Situation[]
  /** Ends "Call … if:". */
  now: readonly string[]
  /** Ends "Talk to somebody now if:" and "Tell somebody who can help if:". */
  talk: readonly string[]
}

/** What a panel is about. Every line of words fits somebody who asks for themselves and somebody who asks for another. */
export const panelThemes = {
  danger: {
    situations: ['not_safe_at_home', 'talk_to_someone'],
    now: [
      'you or somebody else is in danger now',
      'somebody has threatened you and may come',
      'somebody is badly hurt',
    ],
    talk: ['you do not feel safe', 'you want to think through what to do'],
  },
  home: {
    situations: ['not_safe_at_home'],
    now: [
      'somebody is hurting you, or may do so soon',
      'you cannot get away',
      'a child is in danger with you',
    ],
    talk: ['somebody close to you hurts or frightens you', 'you want to think through how to be safe'],
  },
  suicide: {
    situations: ['thoughts_of_suicide'],
    now: [
      'you or somebody else has taken something, or is badly hurt',
      'you or somebody else cannot stay safe',
    ],
    talk: [
      'you have thoughts of ending your life',
      'you feel that you cannot keep yourself safe',
      'you are worried about somebody who has such thoughts',
    ],
  },
  self_harm: {
    situations: ['self_harm'],
    now: ['you or somebody else is badly hurt', 'you or somebody else has taken something that may harm'],
    talk: ['you have hurt yourself, or feel that you may', 'you are worried about somebody who does'],
  },
  child: {
    situations: ['worried_about_child'],
    now: ['a child is being hurt, or is in danger now', 'a child is alone and not safe'],
    talk: [
      'you are worried about a child, even without proof',
      'a child has told you something',
      'you are a child or teenager, and somebody hurts or scares you',
    ],
  },
  adult: {
    situations: ['talk_to_someone'],
    now: ['somebody is being hurt, or is in danger now'],
    talk: [
      'somebody is hurt or not cared for, and cannot keep themselves safe',
      'you are not sure whether it counts',
    ],
  },
  sexual: {
    situations: ['sexual_violence'],
    now: ['somebody is hurting you, or may come back', 'you or somebody else is badly hurt'],
    talk: [
      'something sexual happened that you did not want',
      'you are not sure what to call it',
      'it happened to somebody you know',
    ],
  },
  past: {
    situations: ['past_abuse'],
    now: ['you or somebody else is in danger now'],
    talk: ['something from long ago still hurts', 'you have never told anybody'],
  },
  own_thoughts: {
    situations: ['own_thoughts'],
    now: ['a child is in danger now'],
    talk: ['your own thoughts about children worry you', 'somebody’s behaviour around children worries you'],
  },
  hurt_somebody: {
    situations: ['may_hurt_somebody'],
    now: ['you or somebody else may be hurt now', 'somebody has a weapon'],
    talk: ['you are afraid that you may hurt somebody', 'it is getting hard to hold back'],
  },
  missing: {
    situations: ['missing_from_home'],
    now: [
      'somebody is missing and you are afraid for them',
      'a child has not come home',
      'you are out and not safe',
    ],
    talk: ['you have left home, or think about it', 'somebody you love is missing'],
  },
  forced: {
    situations: ['forced_to_work', 'forced_to_marry'],
    now: ['somebody keeps you or somebody else against your will', 'somebody may be taken away soon'],
    talk: [
      'somebody makes you work, or do things that you do not want',
      'your family wants to make you marry',
    ],
  },
  talk: {
    situations: ['talk_to_someone'],
    now: ['you or somebody else is in danger now'],
    talk: ['it is hard to bear alone', 'you want somebody to listen'],
  },
} as const satisfies Record<string, ThemeWords>

export type PanelTheme = keyof typeof panelThemes

/** Where no theme is known: what the level most often means. */
export const themeOfLevel: Record<PanelLevel, PanelTheme> = {
  emergency: 'danger',
  urgent: 'suicide',
  safeguarding: 'child',
  soft: 'talk',
}
