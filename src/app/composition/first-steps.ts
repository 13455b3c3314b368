import { countServices, type DirectoryTables, directoryPaths } from '../../directory/index.ts'
import { networkPaths } from '../../network/index.ts'
import { type HomePart, type HomeThing, may, peoplePaths, type SignedIn } from '../../people/index.ts'
import type { Database } from '../../platform/db/database.ts'
import { type Site, usualSite } from '../../platform/site/site.ts'

interface Given {
  database: Pick<Database, 'as'>
  site: () => Site
  hubs: () => Promise<readonly unknown[]>
}

/** What a new network needs before anybody else comes, on the first page of whoever looks after it, until it is done. */
export const firstSteps =
  ({ database, site, hubs }: Given) =>
  async (person: SignedIn): Promise<HomePart> => {
    const things: HomeThing[] = []
    const need = (thing: HomeThing) => things.push({ ...thing, waits: true })
    const { name, email, phone, post } = site()
    const isNamed = name !== usualSite.name || email || phone || post
    if (may(person, 'change_settings') && !isNamed)
      need({ text: 'Give the network its name', href: peoplePaths.settings })
    if (may(person, 'steward_network')) {
      const [allHubs, services] = await Promise.all([hubs(), countServices(database.as<DirectoryTables>())])
      if (allHubs.length === 0) need({ text: 'Add a hub', href: networkPaths.newHub })
      if (services === 0)
        need({
          text: 'Bring in services',
          href: directoryPaths.aboutData,
          note: 'Whoever runs the program does it, with: npm run towpath -- import FILE',
        })
    }
    return { heading: 'First steps', things, empty: '' }
  }
