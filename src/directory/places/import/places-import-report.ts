import type { ImportAnswer } from './import-places.ts'

export const grouped = (count: number): string => count.toLocaleString('en-GB')

const reasons = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].map(([reason, count]) => `    ${grouped(count)} ${reason}`)

/** What an operator reads after an import: every row is kept, or left out with its reason. */
export function reportLines(path: string, answer: ImportAnswer): string[] {
  if (answer.kind === 'refused') return [`${path}: not imported. ${answer.why}`]
  const { shape, edition } = answer
  if (answer.kind === 'already loaded')
    return [`${path}: already loaded as ${shape} (${edition}). Nothing changed.`]
  const { counts, changes } = answer
  const leftOut = [...counts.leftOut.values()].reduce((sum, each) => sum + each, 0)
  return [
    `${path}: imported as ${shape} (${edition}).`,
    `  read ${grouped(counts.read)}, kept ${grouped(counts.kept)}, left out ${grouped(leftOut)}`,
    ...reasons(counts.leftOut),
    ...(counts.notes.size > 0 ? ['  of those kept:', ...reasons(counts.notes)] : []),
    `  ${grouped(changes.added)} new, ${grouped(changes.changed)} changed, ${grouped(changes.removed)} removed`,
  ]
}
