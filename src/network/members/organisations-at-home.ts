import type { HomeThing, SignedIn } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { needsCheck } from '../hubs/hub-rules.ts'
import type { NetworkParts } from '../network-parts.ts'
import { standingWords } from '../organisations/organisation-standing.ts'
import { organisationsOf } from '../organisations/own-organisation.ts'
import { listContactCountsOf } from '../organisations/people/lacking-people-queries.ts'
import { contactsTask } from '../organisations/people/lacking-people-rules.ts'
import { listPlacesOfWork } from '../organisations/people/places-of-work-queries.ts'
import { paths } from '../paths.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** To the desk of what somebody leads or led; to the public page of where they work without leading it. */
export async function organisationLinks(parts: Parts, person: SignedIn): Promise<HomeThing[]> {
  const [own, places] = await Promise.all([
    organisationsOf(parts, person),
    listPlacesOfWork(parts.db, person.personId),
  ])
  return [
    ...own.map((organisation) => ({
      ...{ text: organisation.name, href: paths.editOrganisation(organisation.slug) },
      note: standingWords(organisation) ?? 'Its people, teams, commitments and public page',
    })),
    ...places
      .filter(({ id }) => !own.some((each) => each.id === id))
      .map(({ slug, name, is_contact }) => ({
        ...{ text: name, href: paths.organisation(slug) },
        note: is_contact ? 'You are a contact of it' : 'You are one of its people',
      })),
  ]
}

/** What an organisation asks of whoever leads it, and of whoever works there. */
export async function organisationTasks(parts: Parts, person: SignedIn): Promise<HomeThing[]> {
  const own = (await organisationsOf(parts, person)).filter(({ state }) => state === 'member')
  const ids = own.map(({ id }) => id)
  const [counts, places] = await Promise.all([
    listContactCountsOf(parts.db, ids),
    listPlacesOfWork(parts.db, person.personId),
  ])
  const today = londonDate(parts.clock())
  const tasks = [
    ...counts.flatMap((count) => contactsTask(count) ?? []),
    ...places
      .filter(({ job }) => job === null)
      .map(({ slug, name, postId }) => ({
        ...{ text: `Say what you do at ${name}`, href: paths.organisationPerson(slug, postId) },
        note: 'Read by the organisation and its hub only',
      })),
    ...own
      .filter(({ checked_on }) => needsCheck(checked_on, today))
      .map(({ slug, name }) => ({
        ...{ text: `Check the details of ${name}`, href: paths.editOrganisation(slug) },
        note: 'Nobody has looked at them for six months',
      })),
  ]
  return tasks.map((task) => ({ ...task, waits: true }))
}
