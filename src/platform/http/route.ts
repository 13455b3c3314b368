import type { Deed, SignedIn } from '../auth/who.ts'
import type { Answer } from './answer.ts'

/** What a handler may know of a request: no address, no cookie, no header. */
export interface Asked {
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Fields of a form; a field sent more than once is a list. */
  form: Readonly<Record<string, string | string[]>>
  /** On a route that is `gentle`: so much came from one connection that nothing more is kept, or told, for a while. */
  isTooMuch?: boolean
}

/** On a member's route: who is asking. */
export interface AskedByPerson extends Asked {
  person: SignedIn
}

/** On the few routes that make, prove or end a sign-in: its cookies, and what the browser says it is. */
export interface AskedSigningIn extends Asked {
  cookies: string
  browser: string
  /** Whoever is signed in already, before any second factor is asked for. */
  person: SignedIn | null
  /** Path and query as they were asked for: a sign-in of another provider puts its answer there. */
  address: string
  /** The browser will keep no sign-in: it came without HTTPS. */
  isPlainHttp: boolean
}

interface RouteOf<Who, Ask> {
  method: 'GET' | 'POST'
  path: string
  /**
   * anyone: a public page, which never touches sign-in. signed_in: whoever belongs to the network. A deed: whoever may do
   * it somewhere; the handler asks `may` about the record. Everybody else is told that there is no such page.
   */
  who: Who
  /**
   * memory: the same for everybody, made at start, served even when the database is gone.
   * public: the same for everybody, may be cached for minutes. nothing: personal or searched, never kept.
   */
  kept: Who extends 'anyone' ? 'memory' | 'public' | 'nothing' : 'nothing'
  /**
   * Words that are kept: counted by the address of the connection, in memory only. The handler gives what was typed
   * back.
   */
  gentle?: boolean
  handle: (asked: Ask) => Answer | Promise<Answer>
}

export interface PublicRoute extends RouteOf<'anyone', Asked> {
  /**
   * A mailbox asks here in its reader's name, with neither Sec-Fetch-Site nor Origin and perhaps in multipart (RFC 8058).
   * Only for a deed that a code in its address allows; a browser on somebody else's page is still refused.
   */
  fromMailbox?: true
}
export type SigningInRoute = RouteOf<'signing_in', AskedSigningIn>
export type MembersRoute = RouteOf<'signed_in' | Deed, AskedByPerson>
export type Route = PublicRoute | SigningInRoute | MembersRoute

/** Thrown by a handler when there is no such thing, which is also what a stranger sees. */
export class NotFound extends Error {}

export const one = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
export const many = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
