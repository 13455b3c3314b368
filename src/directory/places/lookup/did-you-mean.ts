import { once } from '../builtin/place-content.ts'
import { builtInIndex } from './built-in-names.ts'
import { fromNameRow } from './imported-names.ts'
import { foldName } from './name-folding.ts'
import { type NamedPlace, rankNamed } from './name-ranking-rules.ts'
import { listNamesAlike, type Reader } from './place-lookup-queries.ts'

/** Below this a name is only somewhat alike: pg_trgm's own threshold of 0.3 offers "Leek" for "Leeds". */
const ALIKE = 0.4

// The measure of pg_trgm: groups of three letters of each word, padded with two blanks before and one after.
function trigrams(folded: string): Set<string> {
  const found = new Set<string>()
  for (const word of folded.split(' ')) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}

// PostgreSQL counts in single precision: without this one name from two sources would be two degrees of alike.
const rounded = (value: number) => Math.round(value * 1000) / 1000

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length
  return rounded(shared / (a.size + b.size - shared))
}

const index = once(() => [...builtInIndex()].map(([name, places]) => ({ grams: trigrams(name), places })))

/** Places whose name is spelt much like the text, the most alike first. Always offered, never taken. */
export async function findAlike(db: Reader, text: string): Promise<NamedPlace[]> {
  const folded = foldName(text)
  if (folded.length < 3) return []
  const grams = trigrams(folded)
  const builtIn = index()
    .map(({ grams: others, places }) => ({ alike: similarity(grams, others), places }))
    .filter(({ alike }) => alike >= ALIKE)
  const imported = (await listNamesAlike(db, folded))
    .filter(({ alike }) => alike >= ALIKE)
    .map(({ alike, ...row }) => ({ alike: rounded(alike), places: [fromNameRow(row)] }))
  const groups = Map.groupBy([...imported, ...builtIn], ({ alike }) => alike)
  const ordered = [...groups.keys()].sort((a, b) => b - a)
  return ordered.flatMap((alike) => rankNamed((groups.get(alike) ?? []).flatMap(({ places }) => places)))
}
