import type { FastifyInstance } from 'fastify'
import {
  type DirectoryTables,
  directoryRoutes,
  findFields,
  makeDirectory,
  wordsRead,
} from '../../directory/index.ts'
import { type GuidanceTables, guidanceRoutes, readGuidanceContent } from '../../guidance/index.ts'
import { findMyHub, newsJob, reviewJob } from '../../network/index.ts'
import { findAddressOf, type PeopleTables } from '../../people/index.ts'
import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Log } from '../../platform/log/log.ts'
import { makeSeal } from '../../platform/sealed/sealed-text.ts'
import { type KeptSite, keepSite } from '../../platform/site/keep-site.ts'
import type { SiteTables } from '../../platform/site/site-queries.ts'
import { makeApp } from '../app.ts'
import { designSystemRoutes } from '../design-system-routes.tsx'
import { siteLayout } from '../layout/site-layout.ts'
import { addressOf } from '../request/address-of.ts'
import { type BackgroundWork, workInTheBackground } from '../starting/work-in-the-background.ts'
import { aboutAccounts } from './about-accounts.ts'
import { networkOf } from './network-of.ts'
import { peopleOf } from './people-of.ts'

interface Given {
  settings: Settings
  database: Database
  secret: string
  clock: Clock
  log: Log
  /** Everybody in it is made up: without a mail server, its outbox is open to read. */
  isDemonstration?: boolean
}

export interface Towpath {
  app: FastifyInstance
  /** Resolved when everything published can be found. */
  ready: Promise<void>
  /** What the first page does not need, and the first search does. */
  warmUp: () => void
  background: BackgroundWork
  /** Every route, for the tests that hold who may. */
  routes: readonly Route[]
  site: KeptSite
  /** Whether messages to the made-up people are open to read. */
  isOutboxOpen: () => Promise<boolean>
  close: () => Promise<void>
}

/** All capabilities together, ready to listen. The only place that knows everyone. */
export async function makeTowpath({
  settings,
  database,
  secret,
  clock,
  log,
  isDemonstration,
}: Given): Promise<Towpath> {
  const seal = makeSeal(secret, clock)
  const publicUrl = (settings.PUBLIC_URL ?? '').replace(/\/$/, '')
  const directory = await makeDirectory({
    db: database.as<DirectoryTables>(),
    seal,
    clock,
    log,
    publicUrl,
    hubOf: (codes) => network.hubOf(codes),
  })
  const site = keepSite(database.as<SiteTables>())
  await site.refresh()
  let listening: FastifyInstance | undefined
  const reachedAt = () => publicUrl || addressOf(settings, listening)
  const network = networkOf({
    ...{ database, directory, seal, clock, publicUrl: reachedAt },
    people: () => people,
  })
  const people = peopleOf({
    ...{ settings, database, secret, clock, log, network, site },
    isDemonstration: isDemonstration ?? false,
    publicUrl: reachedAt,
  })
  const layout = siteLayout(clock, site.now)
  const routes: Route[] = [
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
        accounts: aboutAccounts,
        networkName: () => site.now().shortName,
        site: site.now,
        findMyHub,
        db: database.as<GuidanceTables>(),
        serviceNamed: directory.serviceNamed,
      },
      readGuidanceContent(),
    ),
    ...network.routes,
    ...people.routes,
    ...(settings.DESIGN_SYSTEM ? designSystemRoutes : []),
  ]
  const app = await makeApp({ settings, routes, door: people.door, layout, site, log })
  listening = app
  const writes = {
    ...network.parts,
    addressOf: (personId: string) => findAddressOf(database.as<PeopleTables>(), personId),
    log,
  }
  const jobs = [...people.jobs, ...network.jobs, reviewJob(writes), newsJob(writes)]
  const background = workInTheBackground({ settings, database, jobs, clock, log })
  return {
    app,
    ready: directory.ready,
    warmUp: directory.warmUp,
    background,
    routes,
    site,
    isOutboxOpen: people.parts.isOutboxOpen,
    close: async () => {
      await background.close()
      await app.close()
      await directory.close()
    },
  }
}
