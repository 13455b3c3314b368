import {
  type DirectoryTables,
  dangerIn,
  findFields,
  mailboxOwner,
  type makeDirectory,
  resolvePlace,
} from '../../directory/index.ts'
import { makeNetwork, type NetworkTables } from '../../network/index.ts'
import type { makePeople } from '../../people/index.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Seal } from '../../platform/sealed/sealed-text.ts'

interface Given {
  database: Database
  directory: Awaited<ReturnType<typeof makeDirectory>>
  seal: Seal
  clock: Clock
  publicUrl: () => string
  people: () => Pick<ReturnType<typeof makePeople>, 'proveFirst' | 'inviteCoordinator' | 'colleagues'>
}

/** Hubs and members, with what the directory knows of places, services and words. */
export function networkOf({ database, directory, seal, clock, publicUrl, people }: Given) {
  const { parts, servicesOf, organisationOfService } = directory
  const db = database.as<DirectoryTables>()
  return makeNetwork({
    db: database.as<NetworkTables>(),
    proveFirst: (person, to) => people().proveFirst(person, to),
    inviteCoordinator: (by, email, hub) => people().inviteCoordinator(by, email, hub),
    colleagues: () => people().colleagues,
    ...{ clock, seal, publicUrl, servicesOf, organisationOfService },
    places: {
      find: (text) => resolvePlace(db, text),
      byCode: parts.placeOf,
      covered: parts.coveredAreas,
      shapes: parts.councilShapes,
      attributions: parts.mapSources,
    },
    toFindSupport: () => findFields({}),
    readDanger: (words) => dangerIn(parts.findCrisis(words)),
    isPersonalMailbox: (email, names) => mailboxOwner(email, names) === 'person',
  })
}
