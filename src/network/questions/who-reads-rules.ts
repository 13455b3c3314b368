import { isResting, promisedOn } from '../hubs/hub-rules.ts'
import type { Hub } from '../tables.ts'

/**
 * Who reads a question to this hub, and by when it is promised. A hub that rests has the national hub beside it, and the
 * later promise of the two: one that may not be kept is not made.
 */
export function whoReads(
  hub: Hub,
  all: readonly Hub[],
  today: string,
): { also: Hub | null; promised: string } {
  const national = all.find((each) => each.is_national && each.id !== hub.id) ?? null
  const also = isResting(hub, today) ? national : null
  const promises = [hub, ...(also ? [also] : [])].map((each) => promisedOn(each, today))
  return { also, promised: promises.sort().at(-1) ?? today }
}
