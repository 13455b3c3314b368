import type { AskedSigningIn } from '../../../platform/http/route.ts'

/** The little of a request that the sign-in library needs: its own cookies, and what the browser says it is. */
export const headersOf = ({ cookies, browser }: Pick<AskedSigningIn, 'cookies' | 'browser'>): Headers =>
  new Headers({ cookie: cookies, 'user-agent': browser })

export const setCookiesOf = (headers: Headers): string[] => headers.getSetCookie()
