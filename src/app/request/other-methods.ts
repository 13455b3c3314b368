import type { FastifyInstance } from 'fastify'
import { WrongMethod } from './refusals.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set where a path is asked in a way that it does not know: the ways that it does. */
    allow?: string
  }
}

/**
 * A path that is known but not in this way answers 405 and names the ways (RFC 9110, 15.5.6), before its body is read.
 * Called before the first route; what it returns is called after the last.
 */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const known = new Map<string, string[]>()
  app.addHook('onRoute', ({ url, method }) => {
    known.set(url, [...(known.get(url) ?? []), method].flat())
  })
  app.addHook('onRequest', async (request) => {
    const { allow } = request.routeOptions.config
    if (allow !== undefined) throw new WrongMethod(allow)
  })
  return () => {
    for (const [url, methods] of [...known]) {
      const method = app.supportedMethods.filter((each) => !methods.includes(each))
      app.route({ method, url, config: { allow: methods.sort().join(', ') }, handler: () => undefined })
    }
  }
}
