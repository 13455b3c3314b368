import type { FastifyInstance } from 'fastify'
import { exitPath } from '../../design-system/index.ts'
import { forgetCookies } from '../../people/index.ts'

const forgetting = (cookies: string) => {
  const forgotten = forgetCookies(cookies)
  return forgotten.length > 0 ? { 'set-cookie': forgotten } : {}
}

// However busy the server is, whoever leaves may leave.
const neverRefused = (): void => undefined

/**
 * Where "Exit this page" leads (safety guide 1.2): an address of our own first, so that cookies can be cleared.
 * It is a GET and changes no row. Not "storage": that would remove the mark that keeps Back from showing our pages.
 */
export function leaveRoute(app: FastifyInstance, target: string): void {
  app.get(exitPath, { config: { rateLimit: false, pressureHandler: neverRefused } }, async (request, reply) =>
    reply
      .headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'clear-site-data': '"cookies"',
        location: target,
        // Clear-Site-Data is heard over HTTPS only; a sign-in that was sent is taken away by its name as well.
        ...forgetting(request.headers.cookie ?? ''),
      })
      .code(303)
      .send(),
  )
}
