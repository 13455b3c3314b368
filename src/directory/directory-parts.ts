import type { Clock } from '../platform/clock/clock.ts'
import type { Seal } from '../platform/sealed/sealed-text.ts'
import type { CoveredArea } from './areas/area.ts'
import type { KindsTogether } from './areas/support-map-rules.ts'
import type { CouncilShape } from './places/map/council-shapes.ts'
import type { Place } from './places/place.ts'
import type { CrisisFinding, CrisisLevel } from './search/crisis/crisis-words.ts'
import type { SearchAnswer, SearchQuery } from './search/search-words.ts'
import type { PublishedService } from './services/published-service.ts'
import type { DirectoryDb } from './tables.ts'
import type { Topic, TopicGroup } from './topics/topics-model.ts'

/** People of an area who answer questions: another capability knows them. */
export interface HubLink {
  name: string
  href: string
}

/** What the directory is given when the application is put together. */
export interface DirectoryParts {
  db: DirectoryDb
  seal: Seal
  clock: Clock
  search: (query: SearchQuery) => SearchAnswer
  /** Published services of these ids, those of the helpline registry among them, in the order asked for. */
  getServices: (ids: readonly string[]) => Promise<PublishedService[]>
  /** Those of them that are in memory, while the database is away: all lines of the registry are. */
  keptServices: (ids: readonly string[]) => PublishedService[]
  /** What people read for a need or a kind of support. */
  labelOf: (id: string) => string
  /** How urgent a need is by its nature, for the panel above its topic. */
  safetyOf: (need: string) => Exclude<CrisisLevel, 'none'> | null
  topics: readonly Topic[]
  /** Topics of what is hard, under the headings of the finder. */
  topicGroups: readonly TopicGroup[]
  findCrisis: (text: string) => CrisisFinding
  isDemonstration: () => boolean
  /** Where people reach this installation, without a slash at the end; empty when it is not configured. */
  publicUrl: string
  /** A place by the code that a sealed link holds; null when it is gone. */
  placeOf: (code: string) => Promise<Place | null>
  placeNames: () => string
  /** Attribution for what a map is drawn from. */
  mapSources: () => readonly string[]
  /** Areas that services say they cover, in the edition of the directory that is in use. */
  coveredAreas: () => Promise<readonly CoveredArea[]>
  /** Services of an area by the kinds of support that they give, in that edition. */
  supportIn: (code: string) => Promise<readonly KindsTogether[]>
  /** Imported boundaries of councils, the same array until others are imported; empty when none are. */
  councilShapes: () => readonly CouncilShape[]
  /** The hub of areas by their codes, the smallest first; null when none covers them. */
  hubOf: (codes: readonly string[]) => Promise<HubLink | null>
}
