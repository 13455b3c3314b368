import { countDemonstration, type DirectoryTables, wantsDemonstration } from '../../directory/index.ts'
import { hasDemonstrationPeople, hasRealPeople, type PeopleTables } from '../../people/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { allowsDemonstration } from '../../platform/config/allows-demonstration.ts'
import { secretKey } from '../../platform/config/secret-key.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { projectPath } from '../../platform/files/project.ts'
import { makeLog } from '../../platform/log/log.ts'
import { keepSiteFile, SITE_FILE } from '../../platform/site/site-file.ts'
import { makeTowpath, type Towpath } from '../composition/make-towpath.ts'
import { loadWholeDemonstration } from '../composition/whole-demonstration.ts'
import type { RunningDatabase } from './start-database.ts'
import { whoCanComeIn, withoutHttps } from './what-to-say.ts'

const WARM_UP_AFTER = 50

interface Given {
  settings: Settings
  running: RunningDatabase
  say: (line: string) => void
}

const hasMadeUpPeople = ({ database: { as } }: RunningDatabase) => hasDemonstrationPeople(as<PeopleTables>())

/**
 * Only into our own database, and only when it is empty: a real network never finds made-up services among its own. One
 * whose first start was cut off after the services has no people yet: it is loaded again, which changes nothing twice.
 */
async function wantsMadeUp(running: RunningDatabase): Promise<boolean> {
  const directory = running.database.as<DirectoryTables>()
  if (await wantsDemonstration(directory)) return true
  return (await countDemonstration(directory)) > 0 && !(await hasMadeUpPeople(running))
}

/** The application on a database that runs, ready to listen. */
export async function preparePages({ settings, running, say }: Given): Promise<Towpath> {
  const mayBeMadeUp = running.isEmbedded && allowsDemonstration(settings)
  if (mayBeMadeUp && (await wantsMadeUp(running))) {
    const count = await loadWholeDemonstration(running.database, new Date())
    say(`Loaded the demonstration network: ${count} made-up services, each marked as such`)
  }
  return makeTowpath({
    settings,
    database: running.database,
    secret: await secretKey(settings.SECRET_KEY, projectPath('var', 'secret-key')),
    clock: systemClock,
    log: makeLog(settings.LOG, (line) => process.stdout.write(`${line}\n`)),
    isDemonstration: mayBeMadeUp && (await hasMadeUpPeople(running)),
  })
}

/** Listens, and says where and as whom to come in. */
export async function servePages(towpath: Towpath, { settings, running, say }: Given): Promise<void> {
  towpath.background.start()
  // Taking a copy of the guides needs no database, and carries the name of the network all the same.
  await keepSiteFile(SITE_FILE, towpath.site, () => say('The name of the network could not be kept in var/'))
  const address = await towpath.app.listen({ port: settings.PORT, host: settings.HOST })
  const here = address.replace('127.0.0.1', 'localhost')
  say(`Towpath is at ${here} (Ctrl-C stops it)`)
  // Whoever waited for us to start gets their page first. Without rules for danger nothing is searched: it ends, and
  // says why.
  setTimeout(towpath.warmUp, WARM_UP_AFTER)
  const people = {
    isOutboxOpen: await towpath.isOutboxOpen(),
    hasMadeUpPeople: await hasMadeUpPeople(running),
    hasRealPeople: await hasRealPeople(running.database.as<PeopleTables>()),
  }
  for (const line of [...withoutHttps(settings), ...whoCanComeIn(here, people)]) say(line)
  // A large directory is read in while the first pages are served already; npm run bench waits for this line.
  void towpath.ready.then(() => say('Every service can be found'))
}
