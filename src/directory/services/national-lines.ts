import { helplineListings } from '../../guidance/index.ts'
import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import { helplineService } from './helpline-service.ts'
import type { PublishedService } from './published-service.ts'

/**
 * Lines of the helpline registry as services, by id, as they are on this day: hours whose review has passed since the
 * start are no longer said. Made anew once a day.
 */
export function nationalLines(clock: Clock): () => ReadonlyMap<string, PublishedService> {
  let day = ''
  let lines: ReadonlyMap<string, PublishedService> = new Map()
  return () => {
    const today = londonDate(clock())
    if (today === day) return lines
    day = today
    lines = new Map(helplineListings(today).map((line) => [line.id, helplineService(line)]))
    return lines
  }
}
