import { Readable } from 'node:stream'
import type {} from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Door } from '../../platform/auth/door.ts'
import type { Answer } from '../../platform/http/answer.ts'
import { type Asked, NotFound, type Route } from '../../platform/http/route.ts'
import type { Layout } from '../layout/layout.tsx'
import { isPlainHttp } from './plain-http.ts'
import { AGAIN_IN } from './refusals.ts'
import { makeTurns } from './take-turns.ts'

// PostgreSQL keeps no NUL, and a feed with another of these in a title is no XML any more. Tabs and lines stay.
const unprintable = /[^\P{Cc}\t\n\r]/gu
const text = z.string().transform((typed) => typed.toWellFormed().replace(unprintable, ' '))
const words = z.record(z.string(), z.string()).catch({})
const query = z.record(z.string(), z.union([text, z.array(text).transform((all) => all[0] ?? '')])).catch({})
const form = z.record(z.string(), z.union([text, z.array(text)])).catch({})

/** Nothing of ours has such a name, and PostgreSQL would refuse to look for it. */
function readParams(given: unknown): Record<string, string> {
  const params = words.parse(given)
  if (Object.values(params).some((each) => each.search(unprintable) >= 0)) throw new NotFound()
  return params
}

const cacheControl: Record<Route['kept'], string> = {
  memory: 'public, max-age=300',
  // These may say "open now": it should not be long ago.
  public: 'public, max-age=60',
  nothing: 'no-store',
}

export function send(reply: FastifyReply, answer: Answer, layout: Layout): FastifyReply {
  if (answer.cookies) reply.header('set-cookie', [...answer.cookies])
  if (answer.kind === 'page' && answer.status === 503) reply.header('retry-after', AGAIN_IN)
  switch (answer.kind) {
    case 'page':
      // As bytes, which are made once: of a text Fastify would first count the bytes and then make them.
      return reply
        .code(answer.status)
        .type('text/html; charset=utf-8')
        .send(Buffer.from(layout(answer.page)))
    case 'redirect':
      return reply.code(303).header('location', answer.to).send()
    case 'moved':
      return reply.code(301).header('location', answer.to).send()
    case 'file':
      if (answer.name !== undefined)
        reply.header('content-disposition', `attachment; filename="${answer.name}"`)
      return reply.type(answer.type).send(answer.body)
    case 'stream':
      return reply.type(answer.type).send(Readable.from(answer.pieces))
  }
}

const forMembers = (answer: Answer): Answer =>
  answer.kind === 'page' ? { ...answer, page: { ...answer.page, frame: 'members' } } : answer

/** Public pages go straight to their handler: only the others ask who this is. */
async function answerOf(route: Route, door: Door, asked: Asked, request: FastifyRequest): Promise<Answer> {
  if (route.who === 'anyone') return route.handle(asked)
  const { cookie = '', 'user-agent': browser = '' } = request.headers
  const person = await door.whoIsThis(cookie)
  if (route.who === 'signing_in') {
    const from = { cookies: cookie, browser, address: request.url, isPlainHttp: isPlainHttp(request) }
    const answer = await route.handle({ ...asked, ...from, person })
    return person ? forMembers(answer) : answer
  }
  const path = request.url.split('?')[0] ?? ''
  const knock = { ...asked, method: route.method, path, isPlainHttp: isPlainHttp(request) }
  const instead = door.stop(person, route.who, knock)
  if (instead) return instead
  if (!person) throw new NotFound()
  return forMembers(door.finish(await route.handle({ ...asked, person }), person))
}

// A library or a clinic is one address for everybody in it: nobody there shall be told to wait.
const GENTLE = { max: 20, timeWindow: '10 minutes' }

/**
 * Whether one connection has sent more than a person does. Addresses are held in memory for these minutes, and nowhere
 * else.
 */
function countGently(app: FastifyInstance): (request: FastifyRequest) => Promise<boolean> {
  if (!app.hasDecorator('createRateLimit')) return async () => false
  const count = app.createRateLimit(GENTLE)
  return async (request) => {
    const counted = await count(request)
    return !counted.isAllowed && counted.isExceeded
  }
}

export function mountRoutes(
  app: FastifyInstance,
  routes: readonly Route[],
  layout: Layout,
  door: Door,
): void {
  const takeTurn = makeTurns()
  const isTooMuch = countGently(app)
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      config: { fromMailbox: route.who === 'anyone' && route.fromMailbox === true },
      handler: async (request, reply) => {
        const asked: Asked = {
          params: readParams(request.params),
          query: query.parse(request.query),
          form: form.parse(request.body ?? {}),
          ...(route.gentle ? { isTooMuch: await isTooMuch(request) } : {}),
        }
        await takeTurn('begin')
        const answer = await answerOf(route, door, asked, request)
        await takeTurn('finish')
        reply.header(
          'cache-control',
          cacheControl[answer.kind === 'page' && answer.status >= 400 ? 'nothing' : route.kept],
        )
        if (route.kept === 'nothing') reply.header('x-robots-tag', 'noindex')
        return send(reply, answer, layout)
      },
    })
  }
}
