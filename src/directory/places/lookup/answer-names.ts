import { builtInTowns } from '../builtin/towns.ts'
import type { PlaceAnswer } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import { fillCouncils } from './fill-councils.ts'
import { foldName } from './name-folding.ts'
import type { NamedPlace } from './name-ranking-rules.ts'
import type { Reader } from './place-lookup-queries.ts'

const MOST_OFFERED = 8

// Two villages of one name in one county: the outcode tells them apart, else the nearest town of another name.
function tellApart(named: NamedPlace): string {
  if (named.outcode) return `${named.fullLabel} (${named.outcode})`
  const { point } = named.place
  if (!point) return named.fullLabel
  const others = builtInTowns().filter((town) => !named.answersTo.includes(town.folded))
  const nearest = others.reduce((best, town) =>
    kmBetween(point, town) < kmBetween(point, best) ? town : best,
  )
  return `${named.fullLabel}, near ${nearest.name}`
}

function labelled(offered: readonly NamedPlace[]): NamedPlace[] {
  const counts = Map.groupBy(offered, (each) => foldName(each.fullLabel))
  return offered.map((each) => {
    const alone = (counts.get(foldName(each.fullLabel))?.length ?? 0) < 2
    return { ...each, place: { ...each.place, label: alone ? each.fullLabel : tellApart(each) } }
  })
}

const sameText = (a: string, b: string) => foldName(a) === foldName(b)

export async function offerNames(
  db: Reader,
  asked: string,
  found: readonly NamedPlace[],
): Promise<PlaceAnswer> {
  const offered = labelled(found.slice(0, MOST_OFFERED))
  return { kind: 'choice', asked, places: await Promise.all(offered.map((each) => fillCouncils(db, each))) }
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
    const meant = labelled(found).find(
      ({ place }) => place.label.includes(', ') && sameText(place.label, asked),
    )
    return meant ? { kind: 'place', place: await fillCouncils(db, meant) } : offerNames(db, asked, found)
  }
  return { kind: 'place', place: await fillCouncils(db, only) }
}
