import type { Situation } from './helpline.ts'

export const panelLevels = ['emergency', 'urgent', 'safeguarding', 'soft'] as const
/**
 * emergency: life or safety at risk now · urgent: not able to stay safe now · safeguarding: a child or adult is or may be
 * harmed · soft: the past, or worry without danger now (safety guide 3.3).
 */
export type PanelLevel = (typeof panelLevels)[number]

export interface ThemeWords {
  /** Whose lines are shown; each has its turn. */
  situations: readonly Situation[]
  /** Instead of those, when it is the past or a worry: somebody who speaks of long ago is not sent to a line for children. */
  softly?: readonly Situation[]
  /** Ends "Call … if:". */
  now: readonly string[]
  /** Ends the heading of every other panel. */
  talk: readonly string[]
  /** Takes the place of the level's heading, where that would hurt or blame. */
  heading?: string
  /** Takes the place of the level's calm sentence. */
  calm?: string
  /** Who else takes calls about this, without a number of its own. */
  also?: string
}

/** In England, Wales and Scotland a council; in Northern Ireland a trust. */
const localTeam = 'in Northern Ireland, your Health and Social Care Trust'

/**
 * What a panel is about, by the themes of content/crisis. Every line of words fits somebody who asks for themselves and
 * somebody who asks for another. Drafts: nobody with lived experience has read them yet.
 */
export const panelThemes: Readonly<Record<string, ThemeWords>> = {
  overdose_injury: {
    situations: ['talk_to_someone'],
    now: [
      'somebody has taken too much of something',
      'somebody is badly hurt, or does not wake up',
      'you are not sure: they will tell you',
    ],
    talk: ['you or somebody else was hurt', 'you want to tell somebody what happened'],
  },
  danger_from_someone: {
    situations: ['not_safe_at_home', 'talk_to_someone'],
    softly: ['talk_to_someone'],
    now: [
      'you or somebody else is in danger now',
      'somebody has threatened you and may come',
      'somebody is badly hurt',
    ],
    talk: ['somebody threatens or follows you', 'you want to think through what to do'],
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
  missing: {
    situations: ['missing_from_home'],
    now: [
      'somebody is missing and you are afraid for them',
      'a child has not come home',
      'you are out and not safe',
    ],
    talk: ['you have left home, or think about it', 'somebody you love is missing'],
  },
  forced_marriage_abroad: {
    situations: ['forced_to_marry', 'not_safe_at_home'],
    now: [
      'you or somebody else may be taken away soon',
      'you are on the way, or at an airport',
      'you are afraid of what your family may do',
    ],
    talk: [
      'your family wants to make you marry',
      'you are worried about a journey',
      'you are worried about somebody else',
    ],
  },
  not_safe_at_home: {
    situations: ['not_safe_at_home'],
    now: [
      'somebody is hurting you, or may do so soon',
      'you cannot get away',
      'a child is in danger with you',
    ],
    talk: ['somebody close to you hurts or frightens you', 'you want to think through how to be safe'],
  },
  might_hurt_someone: {
    situations: ['may_hurt_somebody'],
    now: ['you or somebody else may be hurt now', 'somebody has a weapon'],
    talk: ['you are afraid that you may hurt somebody', 'it is getting hard to hold back'],
    heading: 'Talk to somebody now if:',
    calm: 'Asking takes courage. They do not start by judging you.',
  },
  sexual_assault: {
    situations: ['sexual_violence'],
    now: ['somebody is hurting you, or may come back', 'you or somebody else is badly hurt'],
    talk: [
      'something sexual happened that you did not want',
      'you are not sure what to call it',
      'it happened to somebody you know',
    ],
    heading: 'Talk to somebody who believes you if:',
    calm: 'You decide what happens next. You do not have to tell the police.',
  },
  self_harm: {
    situations: ['self_harm'],
    now: ['you or somebody else is badly hurt', 'you or somebody else has taken something that may harm'],
    talk: ['you have hurt yourself, or feel that you may', 'you are worried about somebody who does'],
  },
  mental_health_crisis: {
    situations: ['mental_health_now', 'talk_to_someone'],
    now: ['you or somebody else cannot stay safe', 'somebody may be hurt'],
    talk: [
      'what you hear, see or believe frightens you',
      'it is all too much, and you cannot go on like this',
      'you are worried about somebody else',
    ],
  },
  own_sexual_thoughts: {
    situations: ['own_thoughts'],
    now: ['a child is in danger now'],
    talk: ['your own thoughts about children worry you', 'somebody’s behaviour around children worries you'],
    heading: 'Talk to somebody, without blame, if:',
    calm: 'Asking takes courage. You do not have to say who you are.',
  },
  exploitation: {
    situations: ['forced_to_work', 'worried_about_child'],
    now: [
      'somebody keeps you or somebody else against their will',
      'you are afraid of what they may do next',
    ],
    talk: [
      'somebody makes you do things for money, drugs, sex or work',
      'somebody threatens to share pictures of you',
      'you are worried about somebody else',
    ],
    calm: 'You are not in trouble for asking. They listen, and say what can happen next.',
  },
  child_at_risk: {
    situations: ['worried_about_child'],
    softly: ['hurt_as_child', 'talk_to_someone'],
    now: ['a child is being hurt, or is in danger now', 'a child is alone and not safe'],
    talk: [
      'you are worried about a child, even without proof',
      'a child has told you something',
      'you are a child or teenager, and somebody hurts or scares you',
    ],
    also: `Your council’s children’s services take calls too; ${localTeam}.`,
  },
  adult_at_risk: {
    situations: ['talk_to_someone'],
    now: ['somebody is being hurt, or is in danger now', 'somebody is left without food, water or medicine'],
    talk: ['somebody is hurt, used or not cared for', 'you are not sure whether it counts'],
    also: `Your council has a team for adults who are at risk; ${localTeam}.`,
  },
  past_or_worry: {
    situations: ['talk_to_someone', 'hurt_as_child'],
    now: ['you or somebody else is in danger now'],
    talk: ['something from long ago still hurts', 'it is hard to bear alone'],
  },
}

/** Where no theme is known: what the level most often means. */
export const themeOfLevel: Record<PanelLevel, string> = {
  emergency: 'danger_from_someone',
  urgent: 'suicide',
  safeguarding: 'child_at_risk',
  soft: 'past_or_worry',
}
