import { type Asked, one } from '../../platform/http/route.ts'
import type { HubName } from '../people-parts.ts'
import type { Grant, Role } from '../signed-in.ts'
import { roleScope, roles } from './role-words.ts'

export interface Places {
  hubs: readonly HubName[]
  organisations: readonly HubName[]
}

export type GrantForm =
  | { kind: 'valid'; grant: Grant }
  | { kind: 'invalid'; role: string; error: string; field: string }

const idIn = (list: readonly HubName[], id: string): string | null =>
  list.find((each) => each.id === id)?.id ?? null

/** A role and the place that it is for. Only roles in `allowed` and places in the lists are taken. */
export function readGrant(
  form: Asked['form'],
  allowed: readonly Role[],
  { hubs, organisations }: Places,
): GrantForm {
  const asked = one(form.role)
  const role = roles.find((each) => each === asked && allowed.includes(each))
  const refuse = (field: string, error: string): GrantForm => ({ kind: 'invalid', role: asked, field, error })
  if (!role) return refuse('role', 'Choose a role.')
  const scope = roleScope[role]
  const hubId = scope === 'hub' || scope === 'network or hub' ? idIn(hubs, one(form.hub)) : null
  const organisationId = scope === 'organisation' ? idIn(organisations, one(form.organisation)) : null
  if (scope === 'hub' && hubId === null) return refuse('hub', 'Choose the hub that this is for.')
  if (scope === 'organisation' && organisationId === null)
    return refuse('organisation', 'Choose the organisation that this is for.')
  return { kind: 'valid', grant: { role, hubId, organisationId } }
}
