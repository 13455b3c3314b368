import {
  commitmentsAtHome,
  commitmentsData,
  type makeNetwork,
  type NetworkTables,
} from '../../network/index.ts'
import { makePeople, type PeopleTables } from '../../people/index.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Log } from '../../platform/log/log.ts'
import type { KeptSite } from '../../platform/site/keep-site.ts'
import { firstSteps } from './first-steps.ts'
import { listMemberOrganisations } from './member-places-queries.ts'
import { listNamedRecords } from './named-records-queries.ts'

interface Given {
  settings: Settings
  database: Database
  secret: string
  clock: Clock
  log: Log
  network: ReturnType<typeof makeNetwork>
  site: KeptSite
  isDemonstration: boolean
  publicUrl: () => string
}

/** Sign-in and roles, with what other capabilities know of hubs and keep about people. */
export function peopleOf({ settings, database, network, ...given }: Given) {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = settings
  const begin = firstSteps({ database, site: given.site.now, hubs: network.parts.hubs.list })
  return makePeople({
    ...given,
    db: database.as<PeopleTables>(),
    hasMailServer: settings.SMTP_URL !== undefined,
    otherProvider:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? { name: OIDC_NAME, issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
        : null,
    hubs: network.parts.hubs.list,
    organisations: () => listMemberOrganisations(database.as<NetworkTables>()),
    namedRecords: () => listNamedRecords(database.as<NetworkTables & PeopleTables>()),
    personalData: [network.personalData, commitmentsData(network.parts.db)],
    homeParts: [begin, network.onHome, commitmentsAtHome(network.parts)],
    otherDesks: network.desks,
    whenJoined: network.whenJoined,
    whenRoleChanges: network.whenRoleChanges,
  })
}
