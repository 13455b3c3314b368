import type { FastifyInstance } from 'fastify'

/** For an answer that is on its way, in milliseconds: pages are made in a fifth of a second. */
const GRACE_MS = 2000

/**
 * Fastify ends connections between two requests at once. A browser also opens some that it has sent nothing over yet; Node
 * counts them as busy, and stopping would wait half a minute for them.
 */
export function closeConnections(app: FastifyInstance): void {
  const silent = new Set<{ destroy: () => void }>()
  app.server.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  app.server.prependListener('request', ({ socket }) => silent.delete(socket))
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy()
    setTimeout(() => app.server.closeAllConnections(), GRACE_MS).unref()
  })
}
