import type { HubName } from '../people-parts.ts'

/** Hubs or organisations to choose from, for a role that is held in one of them or in none. */
export const noneOr = (list: readonly HubName[]) => [
  { value: '', text: 'None' },
  ...list.map(({ id, name }) => ({ value: id, text: name })),
]
