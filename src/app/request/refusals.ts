/** An unsafe request that did not prove that it comes from our own pages. */
export class RefusedOrigin extends Error {
  readonly statusCode = 403
}

/** A path that is there, asked in a way that it does not know. */
export class WrongMethod extends Error {
  readonly statusCode = 405
  /** The ways that it knows, as the header Allow names them. */
  readonly allow: string

  constructor(allow: string) {
    super()
    this.allow = allow
  }
}

/** What to wait, in seconds, before trying again what is not available just now (the header Retry-After). */
export const AGAIN_IN = 20

/** Too many requests at once. */
export class TooBusy extends Error {
  readonly statusCode = 503
}
