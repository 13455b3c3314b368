import type { FastifyInstance } from 'fastify'
import { type DirectoryTables, directoryPaths, directoryRoutes, makeDirectory } from '../directory/index.ts'
import { guidancePaths, guidanceRoutes, UrgentStrip } from '../guidance/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/db/database.ts'
import { readAssets } from '../platform/files/assets.ts'
import type { Log } from '../platform/log/log.ts'
import { makeSeal } from '../platform/sealed/sealed-text.ts'
import { makeApp } from './app.ts'
import { designSystemRoutes } from './design-system-routes.tsx'
import { makeLayout } from './layout/layout.tsx'

interface Given {
  settings: Settings
  database: Database
  secret: string
  clock: Clock
  log: Log
}

export interface Towpath {
  app: FastifyInstance
  /** Resolved when everything published can be found. */
  ready: Promise<void>
  close: () => Promise<void>
}

/** All capabilities together, ready to listen. The only place that knows everyone. */
export async function makeTowpath({ settings, database, secret, clock, log }: Given): Promise<Towpath> {
  const directory = await makeDirectory({
    db: database.as<DirectoryTables>(),
    seal: makeSeal(secret, clock),
    clock,
    log,
    publicUrl: (settings.PUBLIC_URL ?? '').replace(/\/$/, ''),
  })
  const layout = makeLayout({
    asset: readAssets(),
    headerLinks: [
      { href: directoryPaths.home, text: 'Find support' },
      { href: directoryPaths.topics, text: 'Topics' },
      { href: guidancePaths.urgentHelp, text: 'Urgent help' },
    ],
    footerLinks: [
      { href: guidancePaths.stayingSafe, text: 'Staying safe on this site' },
      { href: guidancePaths.about, text: 'About' },
      { href: guidancePaths.privacy, text: 'Privacy' },
      { href: directoryPaths.aboutData, text: 'About the data' },
      { href: guidancePaths.accessibility, text: 'Accessibility' },
    ],
    urgentHelp: UrgentStrip(),
  })
  const routes = [
    ...directoryRoutes(directory.parts),
    ...guidanceRoutes({ clock, exitTarget: settings.EXIT_TARGET }),
    ...(settings.DESIGN_SYSTEM ? designSystemRoutes : []),
  ]
  const app = await makeApp({ settings, routes, layout, log })
  return {
    app,
    ready: directory.ready,
    close: async () => {
      await app.close()
      await directory.close()
    },
  }
}
