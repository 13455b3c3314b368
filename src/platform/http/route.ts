import type { Answer } from './answer.ts'

/** What a handler may know of a request: no address, no cookie, no header. */
export interface Asked {
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Fields of a form; a field sent more than once is a list. */
  form: Readonly<Record<string, string | string[]>>
}

export interface Route {
  method: 'GET' | 'POST'
  path: string
  who: 'anyone'
  /**
   * memory: the same for everybody, made at start, served even when the database is gone.
   * public: the same for everybody, may be cached for minutes. nothing: personal or searched, never kept.
   */
  kept: 'memory' | 'public' | 'nothing'
  handle: (asked: Asked) => Answer | Promise<Answer>
}

/** Thrown by a handler when there is no such thing, which is also what a stranger sees. */
export class NotFound extends Error {}

export const one = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
export const many = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
