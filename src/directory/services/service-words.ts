export const serviceStates = [
  'draft',
  'in_review',
  'live',
  'temporarily_closed',
  'withdrawn',
  'archived',
] as const
export type ServiceState = (typeof serviceStates)[number]

/** States in which the public sees a service (directory guide 1). */
export const publicStates: readonly ServiceState[] = ['live', 'temporarily_closed']

export const addressLevels = ['public', 'district', 'phone_for_address', 'hidden'] as const
export type AddressLevel = (typeof addressLevels)[number]

export const traumaClaimKinds = ['self_declared', 'network_checked', 'accredited'] as const

export const waitBands = ['now', 'days', 'weeks', 'm1_3', 'm3_6', 'm6_up', 'closed', 'unknown'] as const
export type WaitBand = (typeof waitBands)[number]
