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

export const LONGEST_WORDS = 2000
/** More than five words of the list can be, with any marks between them. */
export const LONGEST_FETCH = 100

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
