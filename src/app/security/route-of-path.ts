import type { Route } from '../../platform/http/route.ts'

const isNamed = (part: string) => part.startsWith(':')

/** Which of our routes answers this path: the one with the fewest parts that stand for something. Null for none. */
export function routeOfPath(routes: readonly Route[]): (method: string, path: string) => string | null {
  const known = routes
    .map(({ method, path }) => ({ method, path, parts: path.split('/') }))
    .toSorted((one, other) => one.parts.filter(isNamed).length - other.parts.filter(isNamed).length)
  return (method, address) => {
    const parts = (address.split(/[?#]/)[0] ?? '').replace(/(.)\/$/, '$1').split('/')
    const found = known.find(
      (route) =>
        route.method === method &&
        route.parts.length === parts.length &&
        route.parts.every((part, at) => (isNamed(part) ? parts[at] !== '' : part === parts[at])),
    )
    return found ? found.path : null
  }
}
