import { needGroups } from '../guidance/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { AWAY, orAway } from '../platform/db/database-away.ts'
import { projectPath } from '../platform/files/project.ts'
import type { Log } from '../platform/log/log.ts'
import { whenFirstAsked } from '../platform/memory/when-first-asked.ts'
import type { Seal } from '../platform/sealed/sealed-text.ts'
import { rememberAreas } from './areas/remember-areas.ts'
import { rememberSupport } from './areas/remember-support.ts'
import { countDemonstration } from './demonstration/load-demonstration.ts'
import type { DirectoryParts, HubLink } from './directory-parts.ts'
import { rememberPlaces } from './find/remember-places.ts'
import { paths } from './paths.ts'
import { listMapSources } from './places/list-attributions.ts'
import { councilShapes } from './places/map/council-shapes.ts'
import { placeNames } from './places/suggest/place-suggestions.ts'
import { createCrisisReader } from './search/crisis/read-crisis.ts'
import { startSearch } from './search/start-search.ts'
import { readThesaurus } from './search/thesaurus/thesaurus-content.ts'
import { nationalLines } from './services/national-lines.ts'
import { listServiceIdsOf } from './services/organisation-services-queries.ts'
import { createServiceReader } from './services/read-services.ts'
import { isServiceId } from './services/record-ids.ts'
import type { DirectoryDb } from './tables.ts'
import { groupTopics, makeTopics } from './topics/topics-model.ts'

interface Given {
  db: DirectoryDb
  seal: Seal
  clock: Clock
  log: Log
  publicUrl: string
  /** The hub of areas by their codes, the smallest first; null when none covers them. */
  hubOf?: (codes: readonly string[]) => Promise<HubLink | null>
}

export interface Directory {
  parts: DirectoryParts
  /** Resolved when everything published can be found; until then a large directory answers with national lines. */
  ready: Promise<void>
  close: () => Promise<void>
  /** Published services of an organisation, by its id. */
  servicesOf: (organisationId: string) => Promise<{ name: string; href: string; summary: string }[]>
  /** The organisation that runs a listed service; null when there is no such service. */
  organisationOfService: (serviceId: string) => Promise<string | null>
  /** Does what the first search would otherwise wait for. Throws when the rules for danger cannot be read. */
  warmUp: () => void
  /** A listed service by its id, for other capabilities that speak of it. */
  serviceNamed: (id: string) => Promise<{ name: string; href: string } | null>
}

/** Puts the directory together: content from files, the index from the database, helplines from the registry. */
export async function makeDirectory({
  db,
  seal,
  clock,
  log,
  publicUrl,
  hubOf = async () => null,
}: Given): Promise<Directory> {
  const thesaurus = readThesaurus()
  const labels = new Map(thesaurus.concepts.map((concept) => [concept.id, concept.label]))
  const safety = new Map(
    thesaurus.concepts.flatMap((concept) => (concept.safety ? [[concept.id, concept.safety]] : [])),
  )
  const labelOf = (id: string): string => labels.get(id) ?? id.replaceAll('_', ' ')
  const topics = makeTopics(thesaurus, labelOf)
  const national = nationalLines(clock)
  // Compiling the rules takes longer than all pages that are made at start; `warmUp` does it once they are served.
  const findCrisis = whenFirstAsked(() => createCrisisReader(projectPath('content'), thesaurus))
  const search = await startSearch({ db, thesaurus, national: [...national().values()], log })
  let demonstration = (await countDemonstration(db)) > 0
  let mapSources = await listMapSources(db)
  let shapes = await councilShapes(db)

  const services = createServiceReader(db, national)
  const areas = rememberAreas(db)
  const support = rememberSupport(db)
  search.onNewEdition(async () => {
    services.forget()
    areas.forget()
    support.forget()
    demonstration = (await countDemonstration(db)) > 0
    mapSources = await listMapSources(db)
    shapes = await councilShapes(db)
  })
  return {
    parts: {
      db,
      seal,
      clock,
      search: search.search,
      getServices: services.read,
      keptServices: services.kept,
      labelOf,
      safetyOf: (need) => safety.get(need) ?? null,
      topics,
      topicGroups: groupTopics(topics, needGroups()),
      findCrisis,
      isDemonstration: () => demonstration,
      publicUrl,
      placeOf: rememberPlaces(db, clock),
      placeNames,
      mapSources: () => mapSources,
      coveredAreas: areas.list,
      supportIn: support.of,
      councilShapes: () => shapes,
      // Beside what was asked for: without it a page is still whole.
      hubOf: async (codes) => {
        const hub = await orAway(hubOf(codes))
        return hub === AWAY ? null : hub
      },
    },
    ready: search.ready,
    warmUp: () => void findCrisis(''),
    close: search.close,
    servicesOf: async (organisationId) => {
      const own = await services.read(await listServiceIdsOf(db, organisationId))
      return own.map(({ id, name, summary }) => ({ name, summary, href: paths.service(id) }))
    },
    organisationOfService: async (id) => {
      const [service] = isServiceId(id) ? await services.read([id.toLowerCase()]) : []
      return service && service.helpline === undefined ? service.organisation.id : null
    },
    serviceNamed: async (id) => {
      const [service] = isServiceId(id) ? await services.read([id.toLowerCase()]) : []
      return service ? { name: service.name, href: paths.service(service.id) } : null
    },
  }
}
