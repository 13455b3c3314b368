import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { joinAs, type Part } from './cast.ts'
import { routeOfPath } from './route-of-path.ts'
import type { Trial } from './trial-server.ts'

export interface Gate {
  /** http://127.0.0.1:port */
  address: string
  /** How often each method and route was answered. */
  answered: ReadonlyMap<string, number>
  /** Answers that say our own program failed: method, path and status. */
  failed: ReadonlySet<string>
  /** How often whoever it is was signed out, and signed in again. */
  signedInAgain: () => number
  close: () => Promise<void>
}

interface Given {
  answer: RequestListener
  /** Signs somebody in, and gives their cookie; null for somebody who is nobody. */
  signIn: (() => Promise<string>) | null
  routeOf: (method: string, path: string) => string | null
}

/**
 * A door of its own for one role: whoever comes in is signed in as that role, and anew as soon as they are not. So a tool needs
 * no cookie, cannot lose it, and cannot sign itself out. Answers are not compressed: wapiti 3.0.4 asks for Brotli and cannot
 * read it, so that every page looked empty to it.
 */
export async function openGate({ answer, signIn, routeOf }: Given): Promise<Gate> {
  const answered = new Map<string, number>()
  const failed = new Set<string>()
  let again = 0
  let cookie: Promise<string> | null = signIn?.() ?? null
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const cookieNow = await cookie
    request.headers['sec-fetch-site'] = 'same-origin'
    delete request.headers['accept-encoding']
    if (cookieNow === null) delete request.headers.cookie
    else request.headers.cookie = cookieNow
    response.on('finish', () => {
      const { statusCode } = response
      const route = routeOf(method, url)
      if (route !== null) answered.set(`${method} ${route}`, (answered.get(`${method} ${route}`) ?? 0) + 1)
      if (statusCode >= 500) failed.add(`${statusCode} ${method} ${url.slice(0, 300)}`)
    })
    answer(request, response)
    const isOut = () => response.statusCode === 401 && signIn !== null
    response.on('finish', async () => {
      // Only the first of those who were on their way finds the cookie that has ended.
      if (!isOut() || (await cookie) !== cookieNow || !signIn) return
      again += 1
      cookie = signIn()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await cookie
  return {
    ...{ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answered, failed },
    signedInAgain: () => again,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A door into a trial for one of the cast. */
export const openRoleGate = ({ towpath, address, database }: Trial, part: Part): Promise<Gate> =>
  openGate({
    answer: towpath.app.routing,
    signIn: part.role === null ? null : () => joinAs(database, address, part),
    routeOf: routeOfPath(towpath.routes),
  })
