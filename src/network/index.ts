// The only door into this capability.
export { commitmentsAtHome } from './commitments/desk/commitments-at-home.ts'
export { commitmentsData } from './commitments/pledge/commitments-data.ts'
export { reviewJob } from './commitments/review/review-job.ts'
export { loadDemonstrationHubs, removeDemonstrationHubs } from './demonstration/load-hubs.ts'
export { findMyHub, makeNetwork } from './make-network.ts'
export { newsJob } from './news-by-email/send-news.ts'
export { paths as networkPaths } from './paths.ts'
export type { NetworkDb, NetworkTables } from './tables.ts'
