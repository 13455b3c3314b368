import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A mailbox may ask here in its reader's name: see `fromMailbox` of a route. */
    fromMailbox?: boolean
  }
}

// "List-Unsubscribe=One-Click" and its boundaries.
const LONGEST = 4096

/**
 * A server that sends no word of where it comes from: no browser does that (RFC 8058 asks that no cookie comes
 * either).
 */
export const isFromMailbox = ({ routeOptions, headers }: FastifyRequest): boolean =>
  routeOptions.config.fromMailbox === true &&
  headers['sec-fetch-site'] === undefined &&
  headers.origin === undefined

/**
 * One click may come as multipart/form-data (RFC 8058, 3.2). The code in the address says everything, so it is not
 * read.
 */
export function takeMultipartFromMailboxes(app: FastifyInstance): void {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: LONGEST },
    (request, _body, done) => {
      if (isFromMailbox(request)) return done(null, {})
      done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type'] ?? ''))
    },
  )
}
