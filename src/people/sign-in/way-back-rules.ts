import { paths } from '../paths.ts'

// Only our own members' pages, spelled in the plainest way: no host, no dots, nothing encoded (check 52).
const membersPage = /^\/members(\/[A-Za-z0-9_-]+)*$/

/** Where to go on after signing in; the members' first page when the address is not one of ours. */
export const wayBack = (asked: string): string =>
  asked.length <= 300 && membersPage.test(asked) ? asked : paths.home

/** The same address with where to go on afterwards. */
export const withWayBack = (path: string, to: string): string => {
  const next = wayBack(to)
  return next === paths.home ? path : `${path}?to=${encodeURIComponent(next)}`
}
