import type { DirectoryDb, TownFacts } from '../../directory/index.ts'
import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { pickPublishedIds } from './bench-database-queries.ts'
import type { LoadRequest } from './load/load-job.ts'
import { recordPages } from './load/recorded-pages.ts'
import { madeSearches } from './made/made-searches.ts'

const SEARCHES = 500
const SERVICE_PAGES = 2000

const get = (path: string): LoadRequest => ({ method: 'GET', path })

/**
 * The same requests as a browser makes them. Other rows ask for plain pages: the bare server sends bytes that somebody
 * else compressed, so a compressed row measures brotli beside the page.
 */
export const compressed = (requests: readonly LoadRequest[]): LoadRequest[] =>
  requests.map((each) => ({ ...each, headers: { ...each.headers, 'accept-encoding': 'gzip, deflate, br' } }))

/** The home page's form, filled in differently each time. */
export const searchRequests = (towns: readonly TownFacts[]): LoadRequest[] =>
  madeSearches(SEARCHES, towns).map(({ words, place }) => ({
    method: 'POST',
    path: directoryPaths.find,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams({ words, place, role: '' }).toString(),
  }))

/** Sends each form once and keeps the sealed links that answer it. */
export async function resultsRequests(
  base: string,
  searches: readonly LoadRequest[],
): Promise<LoadRequest[]> {
  const answers = await recordPages(base, searches)
  return answers.map(({ status, headers }) => {
    const { location } = headers
    if (status !== 303 || location === undefined) throw new Error(`${directoryPaths.find} answered ${status}`)
    return get(location)
  })
}

export const serviceRequests = async (db: DirectoryDb): Promise<LoadRequest[]> =>
  (await pickPublishedIds(db, SERVICE_PAGES)).map((id) => get(directoryPaths.service(id)))

export const urgentHelpRequests: LoadRequest[] = [get(guidancePaths.urgentHelp)]

/** Guides, kinds of support and lists, as they are kept: some long, some short. */
export const guidanceRequests: LoadRequest[] = [
  guidancePaths.guides,
  guidancePaths.kinds,
  guidancePaths.guide('stages', 'adults'),
  guidancePaths.guide('body-and-mind', 'children'),
  guidancePaths.guide('getting-help', 'professionals'),
].map(get)
