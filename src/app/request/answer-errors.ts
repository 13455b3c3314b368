import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isDatabaseAway } from '../../platform/db/database-away.ts'
import { NotFound } from '../../platform/http/route.ts'
import type { Log } from '../../platform/log/log.ts'
import { type ErrorKind, errorPage } from '../layout/error-page.tsx'
import type { Layout } from '../layout/layout.tsx'
import { AGAIN_IN, WrongMethod } from './refusals.ts'

function kindOf(error: unknown): { status: number; kind: ErrorKind } {
  if (error instanceof NotFound) return { status: 404, kind: 'not_found' }
  if (isDatabaseAway(error)) return { status: 503, kind: 'away' }
  const status = (error as Partial<FastifyError>).statusCode
  if (status === 403) return { status, kind: 'refused' }
  if (status === 405) return { status, kind: 'wrong_method' }
  if (status === 429) return { status, kind: 'busy' }
  if (status === 503) return { status, kind: 'busy' }
  if (status !== undefined && status >= 400 && status < 500) return { status, kind: 'unreadable' }
  return { status: 500, kind: 'broken' }
}

// Whoever hangs up while they send looks like a database that does (ECONNRESET), and would be a false alarm in the log.
const gone = { status: 400, kind: 'unreadable' } as const
const hasGone = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete

/** Turns a refusal, a missing page or a bug into a page that still shows urgent help. Nothing typed is logged. */
export function answerErrors(app: FastifyInstance, layout: Layout, log: Log): void {
  const show = (reply: FastifyReply, status: number, kind: ErrorKind, reference?: string) =>
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(layout(errorPage(kind, reference)))

  app.setNotFoundHandler((_request, reply) => show(reply, 404, 'not_found'))
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply) => {
    const { status, kind } = hasGone(request) ? gone : kindOf(error)
    if (error instanceof WrongMethod) reply.header('allow', error.allow)
    if (status === 503) reply.header('retry-after', AGAIN_IN)
    if (kind === 'away') log.error('database does not answer', { route: request.routeOptions.url ?? 'none' })
    if (kind !== 'broken') return show(reply, status, kind)
    const reference = randomBytes(4).toString('hex')
    // The message of an error may quote what was typed, so only its class and place in our code are kept.
    const where = error instanceof Error ? placeOf(error) : ''
    log.error('broken', { reference, route: request.routeOptions.url ?? 'none', class: nameOf(error), where })
    return show(reply, 500, 'broken', reference)
  })
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error)

// The first line of the stack that names code. A message may have lines of its own, and quote what was typed in them.
function placeOf({ stack = '', message }: Error): string {
  const after = stack.slice(Math.max(0, stack.indexOf(message)) + message.length)
  return /^\s+at .+$/m.exec(after)?.[0].trim() ?? ''
}
