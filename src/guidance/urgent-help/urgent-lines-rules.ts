import type { Helpline, Nation } from './helpline.ts'
import { linesAnywhere, linesFor } from './helpline-rules.ts'
import type { UrgentSection } from './urgent-sections.ts'

/** The lines of all situations of a section, each once, in the order of the situations. */
export function linesOfSection(
  lines: readonly Helpline[],
  section: Pick<UrgentSection, 'situations'>,
  nation: Nation | null,
): Helpline[] {
  const found = section.situations.flatMap((situation) =>
    nation === null ? linesAnywhere(lines, situation) : linesFor(lines, situation, nation),
  )
  return [...new Set(found)]
}
