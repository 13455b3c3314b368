import type { Answer } from '../http/answer.ts'
import type { Asked, MembersRoute } from '../http/route.ts'
import type { SignedIn } from './who.ts'

export interface Knock extends Asked {
  method: 'GET' | 'POST'
  /** The path that was asked for, without its query. */
  path: string
  /** The browser will keep no sign-in: it came without HTTPS. */
  isPlainHttp: boolean
}

/** Stands before every member's route. Public pages never come here. */
export interface Door {
  /** Null when nobody is signed in, or no longer. Changes in roles and accounts count at once. */
  whoIsThis: (cookies: string | undefined) => Promise<SignedIn | null>
  /** What is answered instead of the page; null lets the person in. Throws NotFound where a stranger sees nothing. */
  stop: (person: SignedIn | null, who: MembersRoute['who'], knock: Knock) => Answer | null
  /** What every page for this person carries besides its own words. */
  finish: (answer: Answer, person: SignedIn) => Answer
}
