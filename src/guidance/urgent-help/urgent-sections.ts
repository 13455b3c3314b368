import type { Situation } from './helpline.ts'

export interface UrgentSection {
  /** Stands in the address bar after a press, so it names no need. */
  id: string
  heading: string
  intro: string
  situations: readonly Situation[]
  /** Kinds of support that its own page explains. */
  kinds: readonly string[]
}

export const emergencyWhen: readonly string[] = [
  'somebody is hurting you or somebody else, or may do so soon',
  'somebody is badly hurt or very ill',
  'you have taken something that may harm you',
  'a child is in danger now',
]

/** In the order of the page, after danger now (look guide: Urgent help). */
export const urgentSections: readonly UrgentSection[] = [
  {
    id: 'home',
    heading: 'Not safe at home',
    intro:
      'You can ring to think it through. You do not have to leave, or report anything. Ring when nobody can hear you.',
    situations: ['not_safe_at_home', 'forced_to_marry'],
    kinds: ['domestic_abuse_helpline', 'idva_domestic_abuse_service'],
  },
  {
    id: 'now',
    heading: 'Thoughts of suicide',
    intro:
      'You can say it as it is. The people who answer hear this every day. You can also ring about somebody else.',
    situations: ['thoughts_of_suicide'],
    kinds: ['crisis_mental_health', 'listening_line'],
  },
  {
    id: 'talk',
    heading: 'Somebody to talk to',
    intro: 'About anything, big or small. You can be quiet for a while. You can stop when you want.',
    situations: ['talk_to_someone'],
    kinds: ['listening_line', 'child_helpline'],
  },
  {
    id: 'child',
    heading: 'Worried about a child',
    intro: 'You do not need proof. Your council’s children’s services listen too.',
    situations: ['worried_about_child', 'missing_from_home'],
    kinds: ['safeguarding_contact'],
  },
  {
    id: 'before',
    heading: 'Hurt in the past, or sexual harm',
    intro: 'It counts, however long ago it was. What was done to you was not your fault.',
    situations: ['past_abuse', 'sexual_violence'],
    kinds: ['survivor_helpline', 'sarc'],
  },
  {
    id: 'worried',
    heading: 'Afraid that you may hurt somebody',
    intro: 'Saying it to somebody can help to keep everybody safe. They do not start by judging you.',
    situations: ['may_hurt_somebody', 'own_thoughts'],
    kinds: ['stop_it_now'],
  },
]
