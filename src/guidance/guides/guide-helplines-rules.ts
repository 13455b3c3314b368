import type { Helpline } from '../urgent-help/helpline.ts'
import { linesFor } from '../urgent-help/helpline-rules.ts'
import type { Guide } from './guide.ts'

const MOST_LINES = 4

/** The lines under a guide, the same on the page and on paper. A child is shown a line for children first. */
export function linesOfGuide({ reader, helplines }: Guide, lines: readonly Helpline[]): Helpline[] {
  const asked = reader === 'children' ? (['under_19', ...helplines] as const) : helplines
  return linesFor(lines, asked, null).slice(0, MOST_LINES)
}
