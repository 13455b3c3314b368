import { builtInNamed, builtInStarting } from './built-in-names.ts'
import { importedCouncilsNamed } from './imported-councils.ts'
import { importedNamed, importedStarting } from './imported-names.ts'
import { foldName } from './name-folding.ts'
import { liesWithin, type NamedPlace, rankNamed } from './name-ranking-rules.ts'
import type { Reader } from './place-lookup-queries.ts'

const evenedOut = (name: string) => foldName(name.replace(/[,;/]+/g, ' '))

async function withName(db: Reader, folded: string): Promise<NamedPlace[]> {
  if (folded === '') return []
  // Imported first: of two rows for one place, the first of equal kind is kept.
  return [
    ...(await importedCouncilsNamed(db, folded)),
    ...(await importedNamed(db, folded)),
    ...builtInNamed(folded),
  ]
}

// "bangor gwynedd": the longest name first, then the words after it as where it lies.
async function withNameAndWhere(db: Reader, folded: string): Promise<NamedPlace[]> {
  // "Hayes, London, near Hillingdon" is a label of ours: answerNames tells the two of them apart by it.
  const words = folded
    .replace(/ near .*$/, '')
    .split(' ')
    .slice(0, 8)
  for (let count = words.length - 1; count > 0; count--) {
    const where = words.slice(count).join(' ')
    const found = (await withName(db, words.slice(0, count).join(' '))).filter((each) =>
      liesWithin(each, where),
    )
    if (found.length > 0) return found
  }
  return []
}

const around = /^(?:(?:near|nr|in|at|around|close to|outside|somewhere in|somewhere near) (?:to )?)+/
const councilWords =
  /^(?:london borough of|royal borough of|metropolitan borough of|city of|borough of|county of) |(?: (?:area|town centre|city centre|centre|town|city|council|city council|borough council|county council|district council))$/g
const wholeCountry = / (?:uk|u k|united kingdom|great britain|gb|britain)$/

/** What people put around a name: "near Oakham", "Leeds city centre", "Hackney council", "Ely UK". */
const bareName = (folded: string) =>
  folded.replace(around, '').replace(wholeCountry, '').replace(councilWords, '')

/** Places of exactly this name, best first: with its county or nation after it, with words around it, in an address. */
export async function findNamed(db: Reader, text: string): Promise<NamedPlace[]> {
  // "Newton, Cumbria (LA13)" is a label of ours, told apart from its like when it comes back.
  const folded = evenedOut(text.replace(/ *\([^)]*\)$/, ''))
  const bare = bareName(folded)
  for (const form of new Set([folded, bare])) {
    const found = rankNamed(await withName(db, form))
    if (found.length > 0) return found
  }
  for (const form of new Set([folded, bare])) {
    const found = rankNamed(await withNameAndWhere(db, form))
    if (found.length > 0) return found
  }
  // An address: its last part that is a place, the rest is forgotten.
  const parts = text.split(/[,\n;]+/)
  for (const part of parts.length > 1 ? parts.reverse() : []) {
    const found = rankNamed(await withName(db, bareName(foldName(part))))
    if (found.length > 0) return found
  }
  return []
}

const SHORTEST_START = 3

export async function findStarting(db: Reader, text: string): Promise<NamedPlace[]> {
  const folded = bareName(evenedOut(text))
  if (folded.length < SHORTEST_START) return []
  return rankNamed([...(await importedStarting(db, folded)), ...builtInStarting(folded)])
}
