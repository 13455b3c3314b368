import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Door } from '../platform/auth/door.ts'
import type { Settings } from '../platform/config/settings.ts'
import { projectPath } from '../platform/files/project.ts'
import { makeKeptPages } from '../platform/http/kept-pages.ts'
import type { Route } from '../platform/http/route.ts'
import { isOurOwn } from '../platform/http/same-origin.ts'
import { securityHeaders } from '../platform/http/security-headers.ts'
import type { Log } from '../platform/log/log.ts'
import type { KeptSite } from '../platform/site/keep-site.ts'
import type { Layout } from './layout/layout.tsx'
import { answerBeforeRouting } from './request/answer-before-routing.ts'
import { answerErrors } from './request/answer-errors.ts'
import { closeConnections } from './request/close-connections.ts'
import { isFromMailbox, takeMultipartFromMailboxes } from './request/from-mailbox.ts'
import { keepPages } from './request/keep-pages.ts'
import { leaveRoute } from './request/leave.ts'
import { mountRoutes } from './request/mount-routes.ts'
import { answerOtherMethods } from './request/other-methods.ts'
import { RefusedOrigin } from './request/refusals.ts'
import { shedLoad } from './request/shed-load.ts'
import { cutOffSlow } from './request/slow-connections.ts'

export interface AppParts {
  settings: Settings
  routes: readonly Route[]
  door: Door
  layout: Layout
  /** What the network is called: when it changes, kept pages are made anew. */
  site: KeptSite
  log: Log
}

// A results link is about 400 characters, the longest text in a long script 6,000; Fastify's own limit of 100 would
// answer 404.
const LONGEST_LINK = 12_000
// A form holds at most 5,000 characters of words; four bytes each, and the fields beside them.
const LONGEST_FORM = 64 * 1024
// Every page is below this. As a stream, compressing one costs three times as much, and memory that is never given
// back.
const LONGEST_PAGE = 512 * 1024
// A results page of 21 KB: 6.0 KB in 0.13 ms; the usual quality of 4 makes 5.6 KB in 0.29 ms.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }
const MINUTE = 60_000

/** The life of a request, from top to bottom. Kept pages come before everything that could refuse. */
export async function makeApp({
  settings,
  routes,
  door,
  layout,
  site,
  log,
}: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: LONGEST_FORM,
    routerOptions: { maxParamLength: LONGEST_LINK, ignoreTrailingSlash: true },
    trustProxy: settings.TRUSTED_PROXIES,
    ...cutOffSlow,
    ...answerBeforeRouting(layout),
  })
  closeConnections(app)
  const kept = makeKeptPages(securityHeaders)

  app.addHook('onRequest', (request, reply, done) => {
    if (!kept.answer(request.raw, reply.raw)) return done()
    reply.hijack()
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  app.addHook('onResponse', async (request, reply) => {
    log.info('answered', {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  answerErrors(app, layout, log)
  const mountOtherMethods = answerOtherMethods(app)

  await app.register(staticFiles, {
    root: projectPath('dist', 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
  if (settings.RATE_LIMIT > 0) {
    await app.register(rateLimit, { max: settings.RATE_LIMIT, timeWindow: '1 minute', addHeaders: {} })
  }
  await shedLoad(app)
  app.addHook('onRequest', async (request, reply) => {
    const origin = settings.PUBLIC_URL && new URL(settings.PUBLIC_URL).origin
    if (isOurOwn(request.method, request.headers, origin) || isFromMailbox(request)) return
    reply.header('vary', 'Sec-Fetch-Site, Origin')
    throw new RefusedOrigin()
  })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    syncThreshold: LONGEST_PAGE,
    brotliOptions: QUICK,
  })
  await app.register(formbody, { bodyLimit: LONGEST_FORM })
  takeMultipartFromMailboxes(app)

  leaveRoute(app, settings.EXIT_TARGET)
  mountRoutes(app, routes, layout, door)
  mountOtherMethods()
  await keepPages(kept, routes, layout)
  // What they say of hours and of the day is true when it is read: each minute they are made anew, one by one.
  const remakePages = () => void keepPages(kept, routes, layout).catch(() => log.error('pages not remade'))
  site.onChange(remakePages)
  // Another process may have changed what the network is called.
  const remake = setInterval(() => void site.refresh().then(remakePages), MINUTE)
  remake.unref()
  app.addHook('onClose', async () => clearInterval(remake))
  return app
}
