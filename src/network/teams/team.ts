import type { Team } from './tables.ts'

export interface TeamWithPeople extends Team {
  /** Ids of posts in the organisation, in order. */
  people: string[]
}

/** A team as somebody sees it who may or may not be in it. */
export interface TeamOfSomebody extends TeamWithPeople {
  isIn: boolean
}

export interface TeamToRead extends TeamOfSomebody {
  organisation: { slug: string; name: string }
}
