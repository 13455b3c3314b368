import type { Place } from '../places/place.ts'
import { kmBetween } from '../places/place-rules.ts'
import { resolvePlace } from '../places/resolve-place.ts'
import type { DirectoryDb } from '../tables.ts'
import type { FindPoint, KnownPoint } from './public-record-rules.ts'

interface Wanted {
  postcode: string | null
  outcode: string | null
  town: string | null
}

const keyOf = ({ postcode, outcode, town }: Wanted): string =>
  [postcode, outcode, town].join('|').toUpperCase()

const pointOf = (place: Place | null | undefined): KnownPoint | null =>
  place?.point ? { ...place.point, spreadKm: place.spreadKm } : null

async function firstPlace(db: DirectoryDb, text: string | null): Promise<Place[]> {
  if (text === null || text === '') return []
  const answer = await resolvePlace(db, text)
  return answer.kind === 'place' ? [answer.place] : answer.kind === 'choice' ? answer.places : []
}

// A town that shares its name with others is the one nearest to the postcode, if it is anywhere near.
const FAR_KM = 60

async function findOne(db: DirectoryDb, wanted: Wanted): Promise<KnownPoint | null> {
  const [code] = await firstPlace(db, wanted.postcode ?? wanted.outcode)
  const fine = code && code.precision !== 'area' ? pointOf(code) : null
  if (fine) return fine
  const towns = await firstPlace(db, wanted.town)
  const about = pointOf(code)
  if (!about) return towns.length === 1 ? pointOf(towns[0]) : null
  const near = towns
    .flatMap((town) => (town.point ? [{ town, away: kmBetween(town.point, about) }] : []))
    .filter(({ away }) => away < FAR_KM)
    .toSorted((one, other) => one.away - other.away)
  return pointOf(near[0]?.town) ?? about
}

/** Points of the coarse places of a batch of records, each looked up once; what is unknown has none. */
export async function knownPoints(db: DirectoryDb, wanted: readonly Wanted[]): Promise<FindPoint> {
  const found = new Map<string, KnownPoint | null>()
  for (const each of wanted) {
    // The same venue is asked for by its postcode when it is public and by its outcode when only that may show.
    for (const form of [each, { ...each, postcode: null }]) {
      const key = keyOf(form)
      if (!found.has(key)) found.set(key, await findOne(db, form))
    }
  }
  return (place) => found.get(keyOf(place)) ?? null
}
