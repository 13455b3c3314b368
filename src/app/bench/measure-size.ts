import type { DirectoryDb } from '../../directory/index.ts'
import {
  compressed,
  guidanceRequests,
  resultsRequests,
  searchRequests,
  serviceRequests,
  urgentHelpRequests,
} from './bench-requests.ts'
import type { SizeFigures } from './bench-row.ts'
import { startApplication } from './load/application-process.ts'
import type { LoadGenerator } from './load/load-generator.ts'
import type { MadeWorld } from './made/made-world.ts'
import { measurePage } from './measure-page.ts'
import { measureUnderLoad } from './measure-under-load.ts'
import { memberRequests } from './member-requests.ts'

interface Given {
  load: LoadGenerator
  database: { url: string; db: DirectoryDb; wasThere: boolean }
  services: number
  seconds: number
  world: MadeWorld
  /** The results page alone, for the table of growth. */
  onlyResults: boolean
  profile: boolean
  say: (line: string) => void
}

/** Everything that is measured at one size of the directory. */
export async function measureSize(given: Given): Promise<SizeFigures> {
  const { load, database, services, seconds, world, onlyResults, profile, say } = given
  const application = await startApplication({ databaseUrl: database.url, rateLimit: 0, profile })
  const meter = { load, application, services, seconds }
  const idleMb = application.memory().rssMb
  const searches = searchRequests(world.towns)
  const results = await resultsRequests(application.base, searches)
  const wanted = [
    { name: 'results page', requests: results, status: 200 },
    ...(onlyResults
      ? []
      : [
          { name: 'results page, compressed', requests: compressed(results), status: 200 } as const,
          { name: 'search form', requests: searches, status: 303 } as const,
          { name: 'service page', requests: await serviceRequests(database.db), status: 200 } as const,
          { name: 'urgent help page', requests: urgentHelpRequests, status: 200 } as const,
          { name: 'guidance page', requests: guidanceRequests, status: 200 } as const,
          {
            name: 'signed-in page',
            requests: await memberRequests(database.url, application.base),
            status: 200,
          } as const,
        ]),
  ] as const
  const pages = []
  for (const page of wanted) {
    say(`Measuring the ${page.name} with ${services.toLocaleString('en-GB')} services`)
    pages.push(await measurePage(meter, page))
  }
  if (!onlyResults) say('Measuring urgent help while results are asked for without a break')
  const underLoad = onlyResults
    ? []
    : await measureUnderLoad({ load, results, seconds }, application, database.url)
  await application.stop()
  return {
    services,
    wasSeeded: !database.wasThere,
    secondsToFirstPage: application.secondsToFirstPage,
    secondsToReady: application.secondsToReady,
    idleMb,
    pages,
    underLoad,
  }
}
