// The only door into this capability.
export { paths as guidancePaths } from './paths.ts'
export { guidanceRoutes } from './routes.ts'
export { sensitiveWordIn } from './safety/sensitive-words.ts'
export { helplines } from './urgent-help/helpline-content.ts'
export { type HelplineListing, helplineListings } from './urgent-help/helpline-listing.ts'
export { reviewHelplines } from './urgent-help/helpline-review-rules.ts'
export { UrgentPanel } from './urgent-help/urgent-panel.tsx'
export { UrgentStrip } from './urgent-help/urgent-strip.tsx'
