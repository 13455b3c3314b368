import type { Place } from '../place.ts'
import { outcodePlace } from './outcode-place.ts'
import type { Reader } from './place-lookup-queries.ts'
import type { PostcodeReading } from './postcode-text.ts'
import { sectorPlace } from './sector-place.ts'
import { unitPlace } from './unit-place.ts'

// Never the second half: this sentence is kept with the coarse place.
function whatWeMended({ typedOutcode, outcode }: PostcodeReading): string | null {
  if (typedOutcode === undefined) return null
  if (typedOutcode !== outcode) return `We read ${typedOutcode} as ${outcode}.`
  return 'We changed a letter or a figure in the second half of your postcode.'
}

function withNote(place: Place, before: string): Place {
  const note = place.note ? `${before} ${place.note}` : before
  return { ...place, note, ...(place.coarser ? { coarser: withNote(place.coarser, before) } : {}) }
}

/** The place of a postcode that was read; null when no area has such letters. */
export async function postcodePlace(db: Reader, reading: PostcodeReading): Promise<Place | null> {
  const { unit, sector, outcode } = reading
  const place = await (unit
    ? unitPlace(db, unit)
    : sector
      ? sectorPlace(db, sector)
      : outcodePlace(db, outcode))
  const mended = whatWeMended(reading)
  return place && mended ? withNote(place, mended) : place
}
