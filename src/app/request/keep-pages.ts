import { setImmediate } from 'node:timers/promises'
import type { KeptPages } from '../../platform/http/kept-pages.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Layout } from '../layout/layout.tsx'

/**
 * Makes every page that is the same for everybody, so that it outlives the database. Visitors have their turn between
 * two.
 */
export async function keepPages(kept: KeptPages, routes: readonly Route[], layout: Layout): Promise<void> {
  for (const route of routes) {
    if (
      route.who !== 'anyone' ||
      route.kept !== 'memory' ||
      route.method !== 'GET' ||
      route.path.includes(':')
    )
      continue
    await setImmediate()
    const answer = await route.handle({ params: {}, query: {}, form: {} })
    if (answer.kind === 'page' && answer.status === 200) kept.keep(route.path, layout(answer.page))
  }
}
