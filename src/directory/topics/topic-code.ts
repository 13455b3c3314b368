import { createHash } from 'node:crypto'

/** The part of a topic's address: it stays the same and tells nothing to somebody who reads a history (safety guide 1.3). */
export const topicCode = (facet: 'need' | 'kind_of_support', id: string): string =>
  createHash('sha256').update(`${facet} ${id}`).digest('hex').slice(0, 8)
