import type { FastifyInstance } from 'fastify'
import {
  type DirectoryTables,
  directoryRoutes,
  findFields,
  makeDirectory,
  wordsRead,
} from '../directory/index.ts'
import { type GuidanceTables, guidanceRoutes, readGuidanceContent } from '../guidance/index.ts'
import { type Clock, londonDate } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/db/database.ts'
import type { Log } from '../platform/log/log.ts'
import { makeSeal } from '../platform/sealed/sealed-text.ts'
import { makeApp } from './app.ts'
import { designSystemRoutes } from './design-system-routes.tsx'
import { siteLayout } from './layout/site-layout.ts'

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
  const seal = makeSeal(secret, clock)
  const directory = await makeDirectory({
    db: database.as<DirectoryTables>(),
    seal,
    clock,
    log,
    publicUrl: (settings.PUBLIC_URL ?? '').replace(/\/$/, ''),
  })
  const layout = siteLayout(clock)
  const routes = [
    ...directoryRoutes(directory.parts),
    ...guidanceRoutes(
      {
        clock,
        exitTarget: settings.EXIT_TARGET,
        seal,
        readWords: (words) => {
          const { search, findCrisis } = directory.parts
          const { understood } = search({ words, today: londonDate(clock()), limit: 1 })
          return wordsRead(understood, findCrisis(words))
        },
        toFindSupport: findFields,
        db: database.as<GuidanceTables>(),
        serviceNamed: directory.serviceNamed,
      },
      readGuidanceContent(),
    ),
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
