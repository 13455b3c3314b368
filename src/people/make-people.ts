import { createHmac, hkdfSync } from 'node:crypto'
import type { Clock } from '../platform/clock/clock.ts'
import type { Log } from '../platform/log/log.ts'
import { hasRealPeople } from './demonstration/demonstration-people-queries.ts'
import { colleagueInvitations } from './invitations/colleagues.ts'
import { tryToInvite } from './invitations/invite.ts'
import { retentionJob } from './my-data/retention.ts'
import type { HubName, PeopleParts } from './people-parts.ts'
import { peopleRoutes } from './routes.ts'
import type { OtherProvider } from './sign-in/auth/make-auth.ts'
import { makeDoor } from './sign-in/door/make-door.ts'
import { proveFirst } from './sign-in/door/prove-first.ts'
import { sendLink } from './sign-in/send-link.ts'
import { wayBack } from './sign-in/way-back-rules.ts'
import type { SignedIn } from './signed-in.ts'
import type { PeopleDb } from './tables.ts'

interface Given
  extends Pick<
    PeopleParts,
    | 'site'
    | 'publicUrl'
    | 'hasMailServer'
    | 'hubs'
    | 'organisations'
    | 'namedRecords'
    | 'personalData'
    | 'homeParts'
    | 'otherDesks'
    | 'whenJoined'
    | 'whenRoleChanges'
  > {
  db: PeopleDb
  clock: Clock
  log: Log
  /** A database of our own with the made-up people in it. */
  isDemonstration: boolean
  /** The installation's key; others are derived from it. */
  secret: string
  otherProvider: OtherProvider | null
}

const keyFor = (secret: string, use: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'towpath', use, 32)).toString('base64url')

const isFields = (value: unknown): value is { to?: unknown; isPaused?: unknown } =>
  typeof value === 'object' && value !== null

/** Accounts, roles and what people may do, put together. */
export function makePeople({ secret, otherProvider, isDemonstration, ...given }: Given) {
  const { db, clock, publicUrl, hasMailServer, site } = given
  const key = keyFor(secret, 'sign-in')
  const digestKey = keyFor(secret, 'digests of addresses')
  const send = (email: string, token: string, metadata: unknown): Promise<void> => {
    const { to = '', isPaused = false } = isFields(metadata) ? metadata : {}
    return sendLink(
      { db, clock, publicUrl, site },
      { email, token, to: wayBack(String(to)), isPaused: isPaused === true },
    )
  }
  let auth: ReturnType<PeopleParts['auth']> | undefined
  const parts: PeopleParts = {
    ...given,
    otherProviderName: otherProvider?.name ?? null,
    isOutboxOpen: async () => isDemonstration && !hasMailServer && !(await hasRealPeople(db)),
    digest: (text) => createHmac('sha256', digestKey).update(text).digest('base64url'),
    door: makeDoor({ db, key, clock }),
    auth: () => {
      auth ??= import('./sign-in/auth/make-auth.ts').then(({ makeAuth }) =>
        makeAuth({
          ...{ db, clock, key, otherProvider },
          ...{ appName: site.now().shortName, publicUrl: publicUrl(), sendLink: send },
        }),
      )
      return auth
    },
  }
  return {
    parts,
    routes: peopleRoutes(parts),
    door: parts.door,
    jobs: [retentionJob(db)],
    /** For what other capabilities do that cannot be undone, or lets somebody in. */
    proveFirst: (person: SignedIn, to: string) => proveFirst(parts, person, to),
    colleagues: colleagueInvitations(parts),
    inviteCoordinator: (by: SignedIn, email: string, { id, name }: HubName) =>
      tryToInvite({
        ...{ db, by, email, place: name, publicUrl: publicUrl(), now: clock() },
        grant: { role: 'hub_coordinator', hubId: id, organisationId: null },
      }),
  }
}
