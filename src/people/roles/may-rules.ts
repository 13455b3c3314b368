import type { Deed, Grant, SignedIn } from '../signed-in.ts'
import { deedsWithSecondFactor, needsSecondFactor, roleTable } from './role-table.ts'

/** What a deed is done to. A record of no hub and no organisation belongs to the whole network. */
export interface On {
  hubId?: string | null
  organisationId?: string | null
}

const asksForMore = (grant: Grant, deed: Deed): boolean =>
  needsSecondFactor.includes(grant.role) || deedsWithSecondFactor.includes(deed)

function reaches(grant: Grant, deed: Deed, on: On): boolean {
  const allowed = roleTable[deed]
  const reach = Object.hasOwn(allowed, grant.role) ? allowed[grant.role] : undefined
  if (reach === undefined) return false
  if (reach === 'network' || (grant.hubId === null && grant.organisationId === null)) return true
  if (reach === 'hub') return grant.hubId !== null && grant.hubId === on.hubId
  return grant.organisationId !== null && grant.organisationId === on.organisationId
}

/**
 * Whether somebody may do this to that. Without `on` only a role for the whole network counts, so that a record that was
 * not named is refused rather than allowed. A role that needs a second factor counts for nothing until it is proven.
 */
export const may = (
  person: Pick<SignedIn, 'grants' | 'secondFactor'> | null,
  deed: Deed,
  on: On = {},
): boolean =>
  person?.grants.some(
    (grant) => (person.secondFactor || !asksForMore(grant, deed)) && reaches(grant, deed, on),
  ) ?? false

const anywhere = (deed: Deed, grant: Grant): boolean => Object.hasOwn(roleTable[deed], grant.role)

/**
 * Whether somebody may do this to anything at all: asked before a page is opened. The record is asked about by `may`.
 */
export const maySomewhere = (person: SignedIn, deed: Deed): boolean =>
  person.grants.some((grant) => (person.secondFactor || !asksForMore(grant, deed)) && anywhere(deed, grant))

/** Whether a second factor is all that is missing: then the way on is shown instead of "not found". */
export const mayWithSecondFactor = (person: SignedIn, deed: Deed): boolean =>
  !person.secondFactor && person.grants.some((grant) => anywhere(deed, grant))

/** Whether somebody holds a role that asks for a second factor. */
export const shouldHaveSecondFactor = (grants: readonly Grant[]): boolean =>
  grants.some(({ role }) => needsSecondFactor.includes(role))
