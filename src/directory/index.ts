// The only door into this capability.

export type { CoveredArea } from './areas/area.ts'
export { countServices } from './demonstration/demonstration-queries.ts'
export {
  countDemonstration,
  demonstrationOrganisations,
  loadDemonstration,
  removeDemonstration,
  wantsDemonstration,
} from './demonstration/load-demonstration.ts'
export { CasesProblem, readRelevanceFile, readSearchFile } from './evaluation/labelled-cases.ts'
export { relevanceReportJson, relevanceReportLines } from './evaluation/report-relevance.ts'
export { searchReportJson, searchReportLines } from './evaluation/report-search.ts'
export { evaluateQueries, evaluateRelevance } from './evaluation/run-evaluation.ts'
export { findFields } from './find/find-fields.ts'
export { makeDirectory } from './make-directory.ts'
export { councilFinder, councilForFeed } from './open-referral/imports/find-councils.ts'
export { importFeed } from './open-referral/imports/import-feed.ts'
export { reportLines } from './open-referral/imports/import-report.ts'
export { quarantineReport } from './open-referral/imports/quarantine-report.ts'
export { listFeedNames } from './open-referral/imports/source-feed-queries.ts'
export { type Progress as ImportProgress, SourceProblem } from './open-referral/sources/source-shape.ts'
export { mailboxOwner } from './open-referral/values/email-rules.ts'
export { paths as directoryPaths } from './paths.ts'
export { areaCodesOf } from './places/area-codes-rules.ts'
export { type TownFacts, townFacts } from './places/builtin/town-facts.ts'
export { placesCommand } from './places/import/places-command.ts'
export { countyOfTown, isRoughArea } from './places/lookup/rough-areas.ts'
export type { CouncilShape } from './places/map/council-shapes.ts'
export { CoveredMap, type CoveredPart } from './places/map/covered-map.tsx'
export { KM_PER_MILE, kmBetween } from './places/place-rules.ts'
export { coarsen, type Place, type PlaceAnswer, resolvePlace } from './places/resolve-place.ts'
export { directoryRoutes } from './routes.ts'
export { dangerIn } from './search/crisis/crisis-words.ts'
export { wordsRead } from './search/read-words-rules.ts'
export { suggestTerms } from './search/suggest/suggest-terms.ts'
export { readThesaurus } from './search/thesaurus/thesaurus-content.ts'
export { listUnanswered, markAnswered } from './services/problem-queries.ts'
export { orderProblems } from './services/problem-rules.ts'
export { publishServices } from './services/publish-services.ts'
export { republishServices } from './services/republish-services.ts'
export { saveServices } from './services/save-services.ts'
export {
  type ServiceRecord,
  type ServiceRecordInput,
  serviceRecordSchema,
} from './services/service-record.ts'
export type { DirectoryDb, DirectoryTables } from './tables.ts'
export { termsOfFacet } from './taxonomy/taxonomy.ts'
