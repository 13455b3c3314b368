import type { FastifyInstance } from 'fastify'
import type { Settings } from '../../platform/config/settings.ts'

/**
 * Where this machine's own browser reaches the application, for a trial without PUBLIC_URL. Never taken from what a
 * request says its host is: a link in a message would then lead wherever a stranger likes.
 */
export function addressOf({ PORT }: Settings, app: FastifyInstance | undefined): string {
  const address = app?.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : PORT
  return `http://localhost:${port}`
}
