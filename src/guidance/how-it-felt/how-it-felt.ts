export const abouts = ['service', 'page'] as const
export type About = (typeof abouts)[number]

export const feltStates = ['waiting', 'answered', 'set_aside'] as const
export type FeltState = (typeof feltStates)[number]

/** What somebody tells us about: a listed service, or a page of this site. */
export interface Subject {
  about: About
  /** The id of a service, or the address of a page. */
  of: string
  name: string
  /** Where the person came from. */
  href: string
}

/** No stars and no scale: plain things that can be true, good and hard ones, in no order of worth. */
export const feelings: Record<About, readonly { value: string; text: string }[]> = {
  service: [
    { value: 'listened', text: 'Somebody listened to me' },
    { value: 'safe', text: 'I felt safe' },
    { value: 'choice', text: 'I had a choice' },
    { value: 'kept_word', text: 'They did what they said' },
    { value: 'hard_to_start', text: 'It was hard to start' },
    { value: 'rushed', text: 'I felt rushed' },
    { value: 'judged', text: 'I felt judged' },
    { value: 'told_again', text: 'I had to tell it all again' },
    { value: 'not_for_me', text: 'They said it was not for me' },
  ],
  page: [
    { value: 'clear', text: 'It was clear' },
    { value: 'kind', text: 'It felt kind' },
    { value: 'helped', text: 'It helped me think about what to do' },
    { value: 'not_clear', text: 'It was hard to understand' },
    { value: 'not_me', text: 'It did not feel like me' },
    { value: 'upsetting', text: 'It upset me' },
    { value: 'missing', text: 'Something was missing' },
  ],
}

export const LONGEST_WORDS = 2000

export interface Feedback {
  felt: readonly string[]
  words: string | null
  wantsAnswer: boolean
}

export interface WaitingFeedback {
  id: string
  about: About
  of: string
  felt: string[]
  words: string | null
  said_on: string
  wants_answer: boolean
}
