import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { HomeThing } from '../people-parts.ts'
import { may } from '../roles/may-rules.ts'
import type { SignedIn } from '../signed-in.ts'
import type { PeopleDb } from '../tables.ts'
import { listComplaints } from './complaint-queries.ts'

/** Complaints that wait for whoever looks after the network, as one line with the day of the first. */
export async function complaintsAtHome(db: PeopleDb, person: SignedIn): Promise<HomeThing[]> {
  if (!may(person, 'steward_network')) return []
  const waiting = (await listComplaints(db)).filter(({ answeredAt }) => answeredAt === null)
  const [first] = waiting
  if (!first) return []
  const text =
    waiting.length === 1
      ? 'A complaint about data waits for an answer'
      : `${waiting.length} complaints about data wait for an answer`
  return [{ text, href: paths.complaints, note: `Answer by ${longDate(first.dueOn)}`, waits: true }]
}
