import type { FastifyInstance } from 'fastify'
import { exitPath } from '../design-system/index.ts'

/**
 * Where "Exit this page" leads (safety guide 1.2): an address of our own first, so that cookies can be cleared.
 * It is a GET and changes no row. Not "storage": that would remove the mark that keeps Back from showing our pages.
 */
export function leaveRoute(app: FastifyInstance, target: string): void {
  app.get(exitPath, { config: { rateLimit: false } }, async (_request, reply) =>
    reply
      .headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'clear-site-data': '"cookies"',
        location: target,
      })
      .code(303)
      .send(),
  )
}
