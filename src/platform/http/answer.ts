import type { VNode } from 'preact'

/** A page as a capability hands it over; the layout, headers and compression are added in one place. */
export interface Page {
  /** Neutral: a tab and a history entry give nothing away (safety guide 1.3). */
  title: string
  body: VNode
  /** True when the page repeats a form with errors: the title then starts with "Error:". */
  errors?: boolean
  /** What stands around it. Urgent help has no menu above it; members' pages have a menu of their own. */
  frame?: 'urgent_help' | 'members'
  /** Browser scripts of this page only, by the names of their sources: `pack-progress.browser.ts`. */
  scripts?: readonly string[]
}

type Content =
  | { kind: 'page'; status: number; page: Page }
  | { kind: 'redirect'; to: string }
  | { kind: 'moved'; to: string }
  | { kind: 'file'; type: string; name?: string; body: string | Buffer }
  /** Sent bit by bit while it is made, for what takes long enough to say how far it is. */
  | { kind: 'stream'; type: string; pieces: AsyncIterable<string> }

/** Only sign-in sets cookies: whole values of Set-Cookie, as the sign-in library made them. */
export type Answer = Content & { cookies?: readonly string[] }

export const page = (title: string, body: VNode, status = 200): Answer => ({
  kind: 'page',
  status,
  page: { title, body },
})
export const invalidForm = (title: string, body: VNode): Answer => ({
  kind: 'page',
  status: 422,
  page: { title, body, errors: true },
})
/** A form that changed nothing, because somebody else had saved the same thing since it was opened. */
export const savedMeanwhile = (title: string, body: VNode): Answer => ({
  kind: 'page',
  status: 409,
  page: { title, body, errors: true },
})
/** After a form: the browser asks for the next page by GET, so refreshing never sends a form twice. */
export const redirect = (to: string): Answer => ({ kind: 'redirect', to })
export const file = (type: string, body: string | Buffer, name?: string): Answer => ({
  kind: 'file',
  type,
  body,
  ...(name === undefined ? {} : { name }),
})
