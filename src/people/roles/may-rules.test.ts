import { expect, test } from 'vitest'
import type { Deed, Grant, Role, SignedIn } from '../signed-in.ts'
import { may, maySomewhere, mayWithSecondFactor } from './may-rules.ts'
import { roleTable } from './role-table.ts'

const someone = (grants: Grant[], secondFactor = true): SignedIn => ({
  ...{ personId: 'p', accountId: 'a', signInId: 's', name: 'Somebody', provenAt: new Date(0) },
  ...{ grants, secondFactor },
})
const grant = (role: Role, hubId: string | null = null, organisationId: string | null = null): Grant => ({
  ...{ role, hubId, organisationId },
})

test.each<[string, Grant[], Deed, Parameters<typeof may>[2], boolean]>([
  [
    'a coordinator looks after their own hub',
    [grant('hub_coordinator', 'leeds')],
    'coordinate_hub',
    { hubId: 'leeds' },
    true,
  ],
  ['and no other', [grant('hub_coordinator', 'leeds')], 'coordinate_hub', { hubId: 'york' }, false],
  ['nor a record of no hub', [grant('hub_coordinator', 'leeds')], 'coordinate_hub', { hubId: null }, false],
  ['nor one that was not named', [grant('hub_coordinator', 'leeds')], 'coordinate_hub', undefined, false],
  [
    'an administrator looks after all',
    [grant('network_administrator')],
    'coordinate_hub',
    { hubId: 'york' },
    true,
  ],
  [
    'a lead looks after their organisation',
    [grant('organisation_lead', null, 'x')],
    'lead_organisation',
    { organisationId: 'x' },
    true,
  ],
  [
    'and no other organisation',
    [grant('organisation_lead', null, 'x')],
    'lead_organisation',
    { organisationId: 'y' },
    false,
  ],
  [
    'the id of a hub is not that of an organisation',
    [grant('organisation_lead', null, 'x')],
    'lead_organisation',
    { hubId: 'x' },
    false,
  ],
  [
    'a lead signs for their organisation',
    [grant('organisation_lead', null, 'x')],
    'sign_commitments',
    { organisationId: 'x' },
    true,
  ],
  [
    'an administrator signs for none',
    [grant('network_administrator')],
    'sign_commitments',
    { organisationId: 'x' },
    false,
  ],
  ['a member gives no roles', [grant('member')], 'give_roles', undefined, false],
  ['a commissioner changes nothing', [grant('commissioner')], 'steward_network', undefined, false],
])('%s', (_words, grants, deed, on, expected) => {
  expect(may(someone(grants), deed, on)).toBe(expected)
})

test('nobody may do anything without being somebody, or without a role', () => {
  for (const deed of Object.keys(roleTable) as Deed[]) {
    expect(may(null, deed, { hubId: 'leeds' })).toBe(false)
    expect(maySomewhere(someone([]), deed)).toBe(false)
    expect(
      maySomewhere(someone([{ role: 'toString' as Role, hubId: null, organisationId: null }]), deed),
    ).toBe(false)
  }
})

test('a role that looks after others counts with a second step only; a commissioner reads without and takes nothing away', () => {
  const coordinator = someone([grant('member'), grant('hub_coordinator', 'leeds')], false)
  expect(may(coordinator, 'coordinate_hub', { hubId: 'leeds' })).toBe(false)
  expect(mayWithSecondFactor(coordinator, 'coordinate_hub')).toBe(true)
  expect(may(coordinator, 'use_network')).toBe(true)
  const commissioner = someone([grant('commissioner')], false)
  expect(may(commissioner, 'see_register')).toBe(true)
  expect(may(commissioner, 'export_register')).toBe(false)
})
