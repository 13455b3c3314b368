import type { Place } from '../places/place.ts'
import { coarsen, resolvePlace } from '../places/resolve-place.ts'
import type { DirectoryDb } from '../tables.ts'

const MOST = 5000
const FRESH_MS = 5 * 60_000

/**
 * Places by their code, as a sealed link names them. They are the same for everybody and change only when place data is
 * imported, so each is looked up once in five minutes. No finer than a link may hold.
 */
export function rememberPlaces(db: DirectoryDb, clock: () => Date): (code: string) => Promise<Place | null> {
  const known = new Map<string, { place: Promise<Place | null>; since: number }>()
  return (code) => {
    const now = clock().getTime()
    const found = known.get(code)
    if (found && now - found.since < FRESH_MS) return found.place
    if (known.size >= MOST) known.clear()
    const place = resolvePlace(db, code).then((answer) =>
      answer.kind === 'place' ? coarsen(answer.place) : null,
    )
    known.set(code, { place, since: now })
    place.catch(() => known.delete(code))
    return place
  }
}
