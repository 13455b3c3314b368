import type { MembersRoute, PublicRoute, Route } from './route.ts'

// One line a route in each `routes.ts`: method, path, who may, what answers.

/** The same for everybody, and may be cached for minutes. */
export const seen = (path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method: 'GET',
  path,
  who: 'anyone',
  kept: 'public',
  handle,
})

/** The same for everybody, made at start, and answered when the database is gone. */
export const inMemory = (path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method: 'GET',
  path,
  who: 'anyone',
  kept: 'memory',
  handle,
})

/** For anyone, and never kept: it holds what somebody typed or chose. */
export const asked = (method: Route['method'], path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method,
  path,
  who: 'anyone',
  kept: 'nothing',
  handle,
})

/** For people of the network, or those of them who may do this deed somewhere. */
export const members = (
  who: MembersRoute['who'],
  method: Route['method'],
  path: string,
  handle: MembersRoute['handle'],
): MembersRoute => ({ method, path, who, kept: 'nothing', handle })
