import { may, type SignedIn } from '../people/index.ts'
import { rememberHubs } from './hubs/remember-hubs.ts'
import { LONGEST_PLACE, PLACE_FIELD } from './hubs/which-hub/which-hub-form-view.tsx'
import { hubOfCodes } from './hubs/which-hub/which-hub-pages.tsx'
import { hubsOnHome } from './members/home-part.ts'
import { hubPersonalData } from './members/hub-personal-data.ts'
import { noteJoined } from './members/when-joined.ts'
import { networkJobs } from './network-jobs.ts'
import type { NetworkParts } from './network-parts.ts'
import { noteRole } from './organisations/people/note-role.ts'
import { paths } from './paths.ts'
import { networkRoutes } from './routes.ts'

/** Puts the network together from what the application gives it. */
export function makeNetwork(given: Omit<NetworkParts, 'hubs'>) {
  const parts: NetworkParts = {
    ...given,
    hubs: rememberHubs(given.db, given.clock),
  }
  return {
    parts,
    routes: networkRoutes(parts),
    /** The hub of areas, for results and areas of the directory; null when none covers them. */
    hubOf: hubOfCodes(parts),
    jobs: networkJobs(parts),
    /** For whoever looks after people: what hubs keep about somebody, show them, and do when they join. */
    personalData: hubPersonalData(given.db),
    onHome: hubsOnHome(parts),
    desks: (person: SignedIn) => [
      ...(may(person, 'steward_network') ? [{ href: paths.allHubs, text: 'Hubs: add, rename, close' }] : []),
      ...(may(person, 'see_register') ? [{ href: paths.registers, text: 'Registers' }] : []),
    ],
    whenJoined: noteJoined,
    whenRoleChanges: noteRole,
  }
}

/** "Which hub is mine?" as the fields of a form, for pages that know no hub: the place stands in no address. */
export const findMyHub = {
  action: paths.hubs,
  fields: [],
  placeField: PLACE_FIELD,
  longestPlace: LONGEST_PLACE,
}
