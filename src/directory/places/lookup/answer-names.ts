import { builtInTowns } from '../builtin/towns.ts'
import { councilLabelAt } from '../map/council-shapes.ts'
import type { PlaceAnswer } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import { namesPostcodeArea } from './area-place.ts'
import { fillCouncils } from './fill-councils.ts'
import { foldName } from './name-folding.ts'
import { farLargest, type NamedPlace } from './name-ranking-rules.ts'
import type { Reader } from './place-lookup-queries.ts'

const MOST_OFFERED = 8

// Two villages of one name in one county: the outcode tells them apart, or the council, or the nearest other town.
async function tellApart(db: Reader, named: NamedPlace): Promise<string> {
  if (named.outcode) return `${named.fullLabel} (${named.outcode})`
  const { point } = named.place
  if (!point) return named.fullLabel
  const council = await councilLabelAt(db, point)
  if (council) return `${named.fullLabel} (${council.name})`
  const others = builtInTowns().filter((town) => !named.answersTo.includes(town.folded))
  const nearest = others.reduce((best, town) =>
    kmBetween(point, town) < kmBetween(point, best) ? town : best,
  )
  return `${named.fullLabel}, near ${nearest.name}`
}

function labelled(db: Reader, offered: readonly NamedPlace[]): Promise<NamedPlace[]> {
  const counts = Map.groupBy(offered, (each) => foldName(each.fullLabel))
  return Promise.all(
    offered.map(async (each) => {
      const alone = (counts.get(foldName(each.fullLabel))?.length ?? 0) < 2
      return { ...each, place: { ...each.place, label: alone ? each.fullLabel : await tellApart(db, each) } }
    }),
  )
}

const sameText = (a: string, b: string) => foldName(a) === foldName(b)

export async function offerNames(
  db: Reader,
  asked: string,
  found: readonly NamedPlace[],
): Promise<PlaceAnswer> {
  // The name that all of them share: "Newcastle" alone is nobody's whole name.
  const shared =
    found[0]?.answersTo.filter((name) => found.every((each) => each.answersTo.includes(name))) ?? []
  const largest = farLargest(found, ({ place }) => namesPostcodeArea(shared, place.point))
  const first = largest ? [largest, ...found.filter((each) => each !== largest)] : found
  const offered = await labelled(db, first.slice(0, MOST_OFFERED))
  const places = await Promise.all(offered.map((each) => fillCouncils(db, each)))
  const [likely] = largest ? places : []
  return { kind: 'choice', asked, places, ...(likely ? { likely } : {}) }
}

/** One place is the answer; more of one name are offered, never guessed between. */
export async function answerNames(
  db: Reader,
  asked: string,
  found: readonly NamedPlace[],
): Promise<PlaceAnswer | null> {
  const [only, ...others] = found
  if (!only) return null
  if (others.length > 0) {
    // A label of a choice that comes back is the answer to it.
    const labels = asked.includes(',') ? await labelled(db, found) : []
    const meant = labels.find(({ place }) => sameText(place.label, asked))
    return meant ? { kind: 'place', place: await fillCouncils(db, meant) } : offerNames(db, asked, found)
  }
  return { kind: 'place', place: await fillCouncils(db, only) }
}
