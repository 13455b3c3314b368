import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyServerOptions } from 'fastify'
import { securityHeaders } from '../../platform/http/security-headers.ts'
import { errorPage } from '../layout/error-page.tsx'
import type { Layout } from '../layout/layout.tsx'

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Requests that never reach a route: an address that cannot be decoded or is far too long, headers that are no HTTP, ones that
 * take too long. They too get our page with urgent help and our headers, and not the framework's own words (checks 14, 34, 51).
 */
export function answerBeforeRouting(
  layout: Layout,
): Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> {
  const html = layout(errorPage('unreadable'))
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
  }
  return {
    frameworkErrors: (error, _request, reply) => {
      reply.hijack()
      reply.raw.writeHead(error.statusCode ?? 400, headers).end(html)
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
      const status = statuses[error.code ?? ''] ?? 400
      const all = { ...headers, 'content-length': String(Buffer.byteLength(html)), connection: 'close' }
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${html}`)
      // Not only our half of it: a slow one would keep the other half open.
      socket.destroySoon()
    },
  }
}
