import { createHmac, timingSafeEqual } from 'node:crypto'

export const SIGN_IN_COOKIE = '__Host-towpath.session_token'
// Everything that sign-in may leave in a browser, so that leaving can take it away on plain HTTP too.
const all = [SIGN_IN_COOKIE, '__Host-towpath.passkey', '__Host-towpath.state', '__Host-towpath.two_factor']

/** Values of Set-Cookie that take away every cookie of sign-in that a browser has just sent. */
export const forgetCookies = (cookies: string): string[] =>
  all
    .filter((name) => cookies.includes(`${name}=`))
    .map((name) => `${name}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`)

function cookieNamed(cookies: string, name: string): string | undefined {
  for (const pair of cookies.split(';')) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

/**
 * The token of a sign-in cookie whose signature is right; null otherwise. The form is the sign-in library's: the token,
 * a full stop, and its HMAC-SHA-256 in base64.
 */
export function readSignInToken(cookies: string, secret: string): string | null {
  const raw = cookieNamed(cookies, SIGN_IN_COOKIE)
  if (raw === undefined) return null
  let value: string
  try {
    value = decodeURIComponent(raw)
  } catch {
    return null
  }
  const at = value.lastIndexOf('.')
  const token = value.slice(0, Math.max(0, at))
  const given = Buffer.from(value.slice(at + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

/** The cookies that a browser would send after these answers. */
export function cookiesAfter(cookies: string, set: readonly string[]): string {
  const jar = new Map<string, string>()
  const put = (pair: string) => {
    const at = pair.indexOf('=')
    if (at > 0) jar.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim())
  }
  for (const pair of cookies.split(';')) put(pair)
  for (const each of set) put(each.split(';')[0] ?? '')
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
