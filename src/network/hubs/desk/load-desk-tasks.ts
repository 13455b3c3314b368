import { londonDate } from '../../../platform/clock/clock.ts'
import { findAmbition } from '../../ambition/ambition-queries.ts'
import { listEndorsements } from '../../endorsements/endorsement-queries.ts'
import { listHubMembers } from '../../members/membership-queries.ts'
import { listActions } from '../../minutes/minutes-queries.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { listHeldComments } from '../../news/news-queries.ts'
import { listAllOrganisationsOf } from '../../organisations/organisation-queries.ts'
import { listContactCounts } from '../../organisations/people/lacking-people-queries.ts'
import { listPartners } from '../../partners/partner-queries.ts'
import { listWaitingQuestions } from '../../questions/question-queries.ts'
import type { Hub } from '../../tables.ts'
import { listContacts } from '../hub-queries.ts'
import { areaTasksOf } from './area-task-rules.ts'
import { type Task, tasksOf } from './hub-desk-rules.ts'

/** Everything that waits at a hub for one of the people who look after it: people first, then the work of its area. */
export async function loadDeskTasks(
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  hub: Hub,
  { personId }: { personId: string },
): Promise<Task[]> {
  const today = londonDate(clock())
  const tasks = tasksOf({
    ...{ hub, today },
    questions: await listWaitingQuestions(db, hub.id),
    asking: await listHubMembers(db, hub.id, 'asked'),
    organisations: await listAllOrganisationsOf(db, hub.id),
    contactCounts: await listContactCounts(db, hub.id),
    contacts: await listContacts(db, hub.id),
  })
  const areaTasks = areaTasksOf({
    ...{ hub, today, personId },
    heldComments: await listHeldComments(db, hub.id),
    actions: await listActions(db, hub.id),
    partners: await listPartners(db, hub.id),
    endorsements: await listEndorsements(db, hub.id),
    ambition: await findAmbition(db, hub.id),
  })
  return [...tasks, ...areaTasks]
}
