// Platform asks who somebody is before it knows any capability, so the types stand there.
export type { Deed, Grant, Role, SignedIn } from '../platform/auth/who.ts'
