import { usualSite } from '../platform/site/site.ts'

/** What the network is called above its pages and papers, where nobody has said. */
export const usualName = (): string => usualSite.shortName
