import type { Db, Tx } from '../../platform/db/database.ts'
import { howOftenWords } from '../news-by-email/news-by-email.ts'
import { levels, sectorWords } from '../organisations/organisation.ts'
import { listOnlyLed } from '../organisations/people/lacking-people-queries.ts'
import { paths } from '../paths.ts'
import type { NetworkTables, NetworkTx } from '../tables.ts'
import { collectAbout, forgetPerson, renamePerson, unlistPerson } from './personal-data-queries.ts'

/** What hubs keep about a person, for who takes their data away or closes their account. */
export const hubPersonalData = (db: Db<NetworkTables>) => ({
  name: 'hubs',
  words: {
    sector: sectorWords,
    level: Object.fromEntries(levels.map(({ value, text }) => [value, text])),
    state: {
      ...{ asked: 'Asked to join', member: 'A member', declined: 'Not taken in', left: 'Left' },
      ...{ held: 'Not decided yet', shown: 'Shown' },
    },
    howOften: howOftenWords,
  },
  collect: (personId: string): Promise<unknown> => collectAbout(db, personId),
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  forget: <Tables>(tx: Tx<Tables>, personId: string): Promise<void> =>
    forgetPerson(tx as unknown as NetworkTx, personId),
  wouldLack: async (personId: string) =>
    (await listOnlyLed(db, personId)).map(({ slug, name }) => ({
      words: `You are the only lead of ${name}. Without one, nobody can change its page or sign for it.`,
      href: paths.inviteColleague(slug),
      deed: 'Invite somebody to lead it first',
    })),
  hide: <Tables>(tx: Tx<Tables>, personId: string): Promise<void> =>
    unlistPerson(tx as unknown as NetworkTx, personId),
  rename: <Tables>(tx: Tx<Tables>, personId: string, name: string): Promise<void> =>
    renamePerson(tx as unknown as NetworkTx, personId, name),
})
