import { systemClock } from '../../platform/clock/clock.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { createDatabaseIfMissing } from '../../platform/db/create-database.ts'
import { connect, type Database } from '../../platform/db/database.ts'
import { APP_ROLE } from '../../platform/db/migrate.ts'
import { dropDatabase, urlOfDatabase } from '../../platform/db/spare-database.ts'
import { makeLog } from '../../platform/log/log.ts'
import { makeTowpath, type Towpath } from '../composition/make-towpath.ts'
import { loadWholeDemonstration } from '../composition/whole-demonstration.ts'

const NAME = 'towpath_security_trial'

export interface Trial {
  towpath: Towpath
  /** Where it listens. */
  address: string
  database: Database
}

/** The application on a database of its own, which is dropped afterwards whatever happens. */
export async function withTrialServer<Answer>(
  ownerUrl: string,
  settings: Settings,
  prepare: (url: string) => Promise<unknown>,
  work: (trial: Trial) => Promise<Answer>,
): Promise<Answer> {
  await dropDatabase(ownerUrl, NAME)
  await createDatabaseIfMissing(ownerUrl, NAME)
  const url = urlOfDatabase(ownerUrl, NAME)
  await prepare(url)
  const database = connect(url, { role: APP_ROLE })
  try {
    await loadWholeDemonstration(database, systemClock())
    const towpath = await makeTowpath({
      // The exit leads nowhere, so that a crawler stays here.
      settings: { ...settings, RATE_LIMIT: 0, EXIT_TARGET: 'http://127.0.0.1:9/' },
      database,
      secret: 'a key for a trial that ends with it, 32 characters',
      clock: systemClock,
      log: makeLog('silent', () => undefined),
    })
    try {
      const address = await towpath.app.listen({ port: 0, host: '127.0.0.1' })
      await towpath.ready
      return await work({ towpath, address, database })
    } finally {
      await towpath.close()
    }
  } finally {
    await database.close()
    await dropDatabase(ownerUrl, NAME)
  }
}
