/** An unsafe request that did not prove that it comes from our own pages. */
export class RefusedOrigin extends Error {
  readonly statusCode = 403
}
