import { helplineListings } from '../../guidance/index.ts'
import { projectPath } from '../../platform/files/project.ts'
import { countDemonstration, loadDemonstration } from '../demonstration/load-demonstration.ts'
import { createCrisisReader } from '../search/crisis/read-crisis.ts'
import { walkPublishedTexts } from '../search/index-texts-queries.ts'
import { createSearch, indexServices, type Search } from '../search/search.ts'
import { readThesaurus } from '../search/thesaurus/thesaurus-content.ts'
import type { Thesaurus } from '../search/thesaurus/thesaurus-words.ts'
import { helplineService } from '../services/helpline-service.ts'
import type { PublishedService } from '../services/published-service.ts'
import type { DirectoryDb } from '../tables.ts'
import { evaluateSearch, type SearchEvaluation } from './evaluate-search.ts'
import { getSourceIds } from './evaluation-queries.ts'
import type { RelevanceFile, SearchFile } from './labelled-cases.ts'
import { phraseOverlap } from './phrase-overlap.ts'
import { type RelevanceFigures, type RelevanceOutcome, relevanceFigures } from './relevance-figures.ts'

const RELEVANCE_LIST = 20

async function published(db: DirectoryDb, demonstration: boolean): Promise<PublishedService[]> {
  const services: PublishedService[] = []
  for await (const page of walkPublishedTexts(db)) {
    const records = page.map((text) => JSON.parse(text) as PublishedService)
    services.push(...records.filter((service) => service.demonstration === demonstration))
  }
  return services
}

function searchOver(thesaurus: Thesaurus, services: readonly PublishedService[]): Search {
  const search = createSearch(thesaurus)
  search.use(indexServices(thesaurus, services), 'evaluation')
  return search
}

export interface Evaluated<Result> {
  result: Result
  /** Services that were searched. */
  services: number
}

/**
 * Labelled queries over the demonstration network and the national lines, whatever else the database holds. `mayLoad` lets an
 * empty database of our own be given the network first, as the first start does.
 */
export async function evaluateQueries(
  db: DirectoryDb,
  file: SearchFile,
  options: { today: string; withContext: boolean; mayLoad: boolean },
): Promise<Evaluated<SearchEvaluation> & { overlap: number }> {
  if (options.mayLoad && (await countDemonstration(db)) === 0) await loadDemonstration(db)
  const thesaurus = readThesaurus()
  const national = helplineListings(options.today).map(helplineService)
  const services = [...national, ...(await published(db, true))]
  const findCrisis = createCrisisReader(projectPath('content'), thesaurus)
  const result = evaluateSearch(file, {
    search: searchOver(thesaurus, services),
    services: new Map(services.map((service) => [service.id, service])),
    levelOf: (text) => findCrisis(text).level,
    today: options.today,
    withContext: options.withContext,
  })
  const phrases = thesaurus.concepts.flatMap((concept) => concept.phrases)
  return {
    result,
    services: services.length,
    overlap: phraseOverlap(
      file.queries.map(({ text }) => text),
      phrases,
    ),
  }
}

/** Judged queries over everything imported, without the demonstration. Ids are those of the services, or of their source. */
export async function evaluateRelevance(
  db: DirectoryDb,
  file: RelevanceFile,
  today: string,
): Promise<Evaluated<RelevanceFigures> & { outcomes: RelevanceOutcome[] }> {
  const services = await published(db, false)
  const search = searchOver(readThesaurus(), services)
  const sourceIds = await getSourceIds(db)
  const outcomes = file.queries.map(({ id, query, relevant }): RelevanceOutcome => {
    const { ranked } = search.search({ words: query, today, limit: RELEVANCE_LIST })
    const grades = new Map(relevant.map((each) => [each.id.toLowerCase(), each.grade]))
    const asJudged = (own: string): string =>
      grades.has(own) ? own : (sourceIds.get(own) ?? own).toLowerCase()
    return { id, grades, found: ranked.map((hit) => asJudged(hit.id)) }
  })
  return { result: relevanceFigures(outcomes), services: services.length, outcomes }
}
