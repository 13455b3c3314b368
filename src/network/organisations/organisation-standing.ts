import { longDate } from '../../platform/clock/long-date.ts'
import type { Organisation } from '../tables.ts'

type Standing = Pick<Organisation, 'state' | 'left_on'>

/** Neither belongs nor waits; its record and its address stay, so that it can ask again. */
export const isOut = ({ state }: Pick<Standing, 'state'>): boolean => state === 'left' || state === 'declined'

/** How it stands with the network, for whoever leads it; nothing to say of one that belongs. */
export function standingWords({ state, left_on }: Standing): string | undefined {
  if (state === 'asked') return 'Waits for an answer from the hub'
  if (state === 'declined') return 'The hub could not say yes the last time. You can ask again'
  if (state === 'left')
    return `Left the network${left_on === null ? '' : ` on ${longDate(left_on)}`}. You can ask to come back`
  return undefined
}
