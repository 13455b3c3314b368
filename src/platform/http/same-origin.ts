import type { IncomingHttpHeaders } from 'node:http'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Cross-site forgery without tokens (safety guide 4.4): an unsafe request proves that it comes from our own pages by
 * Sec-Fetch-Site, or by Origin on phones too old for it. Both absent is refused; same-site is somebody else.
 */
export function isOurOwn(
  method: string,
  headers: IncomingHttpHeaders,
  publicOrigin: string | undefined,
): boolean {
  if (safe.has(method)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (origin === undefined || host === undefined) return false
  if (publicOrigin !== undefined) return origin === publicOrigin
  // Without a configured address this is a trial on one machine, where the host is what the person typed.
  return origin === `http://${host}` || origin === `https://${host}`
}
