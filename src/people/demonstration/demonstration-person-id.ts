import { createHash } from 'node:crypto'

/**
 * A made-up person has the same id each time the demonstration is loaded, and wherever somebody of this name stands.
 */
export function demonstrationPersonId(name: string): string {
  const digest = createHash('sha256').update(`demonstration practitioner ${name}`).digest('hex')
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
  ]
  return [...parts, digest.slice(20, 32)].join('-')
}
