import type { Clock } from '../../platform/clock/clock.ts'
import type { Hub, NetworkDb } from '../tables.ts'
import { listHubs } from './hub-queries.ts'

const FRESH_MS = 60_000

export interface Hubs {
  list: () => Promise<readonly Hub[]>
  bySlug: (slug: string) => Promise<Hub | null>
  /** Called after a change in this process; others see it within a minute. */
  forget: () => void
}

/** There are a few dozen hubs, and results of the search ask for them each time: they are read once a minute. */
export function rememberHubs(db: NetworkDb, clock: Clock): Hubs {
  let kept: { hubs: Promise<readonly Hub[]>; since: number } | undefined
  const list = (): Promise<readonly Hub[]> => {
    const now = clock().getTime()
    if (kept && Math.abs(now - kept.since) < FRESH_MS) return kept.hubs
    const asked = { hubs: listHubs(db), since: now }
    kept = asked
    // A failure is nobody's answer but of those who waited for it.
    asked.hubs.catch(() => {
      if (kept === asked) kept = undefined
    })
    return asked.hubs
  }
  return {
    list,
    bySlug: async (slug) => (await list()).find((hub) => hub.slug === slug) ?? null,
    forget: () => {
      kept = undefined
    },
  }
}
