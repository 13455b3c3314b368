import { may, type SignedIn } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { loadDeskTasks } from '../hubs/desk/load-desk-tasks.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { listHubsThatOwe } from '../questions/question-queries.ts'
import type { Hub } from '../tables.ts'
import { listMembershipsOf } from './membership-queries.ts'
import { organisationLinks, organisationTasks } from './organisations-at-home.ts'

const MOST = 6

/** For who looks after the network: where somebody waits longer than they were promised. */
async function hubsThatOwe(
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  person: SignedIn,
  hubs: readonly Hub[],
) {
  if (!may(person, 'steward_network')) return []
  const owe = await listHubsThatOwe(db, londonDate(clock()))
  return hubs
    .filter(({ id }) => owe.includes(id))
    .map(({ name }) => ({
      ...{ text: `${name} owes an answer`, href: paths.allHubs, waits: true },
      note: 'Somebody waits longer than the hub promised',
    }))
}

/**
 * What waits at the hubs that somebody looks after, the organisations that they lead or work in, then the hubs that they belong
 * to.
 */
export const hubsOnHome =
  (parts: Pick<NetworkParts, 'db' | 'clock' | 'hubs'>) => async (person: SignedIn) => {
    const hubs = await parts.hubs.list()
    const own = hubs.filter(({ id }) =>
      person.grants.some(({ role, hubId }) => role === 'hub_coordinator' && hubId === id),
    )
    const coordinated = own.filter(({ id }) => may(person, 'coordinate_hub', { hubId: id }))
    const waiting = await Promise.all(
      coordinated.map(async (hub) => [
        ...(await loadDeskTasks(parts, hub, person)).slice(0, MOST).map((task) => ({ ...task, waits: true })),
        { text: `Look after ${hub.name}`, href: paths.hubDesk(hub.slug), note: '', waits: false },
      ]),
    )
    const [owing, memberships, organisations, tasks] = await Promise.all([
      hubsThatOwe(parts, person, hubs),
      listMembershipsOf(parts.db, person.personId),
      organisationLinks(parts, person),
      organisationTasks(parts, person),
    ])
    // Who looks after its hub as well is told once.
    const told = new Set(waiting.flat().map(({ text }) => text))
    const asked = tasks.filter(({ text }) => !told.has(text))
    const belongs = memberships.flatMap(({ hub_id, state }) => {
      const hub = hubs.find(({ id }) => id === hub_id)
      if (!hub || (state !== 'member' && state !== 'asked')) return []
      return [
        { text: hub.name, href: paths.hub(hub.slug), note: state === 'asked' ? 'You asked to join' : '' },
      ]
    })
    const things = [
      ...[...owing, ...waiting.flat(), ...asked, ...organisations, ...belongs].map(({ note, ...thing }) => ({
        ...thing,
        ...(note ? { note } : {}),
      })),
      { text: 'My journey', href: paths.myJourney, note: 'The commitments, from you to the whole network' },
      { text: 'All hubs', href: paths.myHubs, note: 'Join one, or bring your organisation' },
    ]
    const isNew = [...own, ...organisations, ...belongs].length === 0
    const begin = {
      text: 'Choose your hub',
      href: paths.myHubs,
      about: 'A hub is people of one area who work together. Read what joining means, and ask to join.',
    }
    return {
      ...{ heading: 'Hubs and organisations', things, empty: 'Hubs that you belong to appear here.' },
      ...(isNew ? { begin } : {}),
    }
  }
