// The only door into this capability.
export { countDemonstration, countServices, loadDemonstration, removeDemonstration } from './demonstration/load-demonstration.ts'
export { directoryRoutes } from './routes.ts'
export type { DirectoryParts } from './directory-parts.ts'
export { listOpenProblems } from './services/problem-queries.ts'
export type { DirectoryDb, DirectoryTables } from './tables.ts'
export { paths as directoryPaths } from './paths.ts'
export { makeDirectory } from './make-directory.ts'
