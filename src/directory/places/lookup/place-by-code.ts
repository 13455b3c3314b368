import type { Place } from '../place.ts'
import { builtInByCode } from './built-in-names.ts'
import { fillCouncils } from './fill-councils.ts'
import { importedCouncilCoded } from './imported-councils.ts'
import { fromNameRow, NAME_CODE } from './imported-names.ts'
import { nameCouncils } from './name-councils.ts'
import { findNamedById, type Reader } from './place-lookup-queries.ts'
import { postcodePlace } from './postcode-place.ts'
import { readPostcode } from './postcode-text.ts'

const gss = /^[EWSNLM]\d{8}$/

// "LE15 6/E06000017": a sector, and the one council that a full postcode in it told before it was forgotten.
async function narrowed(db: Reader, half: string, council: string): Promise<Place | null> {
  const reading = readPostcode(half)
  const place = reading && (await postcodePlace(db, reading))
  if (!place) return null
  return { ...place, code: `${place.code}/${council}`, councils: await nameCouncils(db, [council]) }
}

/** The place of a code that an earlier answer gave out; null when the text is no such code or what it named is gone. */
export async function placeByCode(db: Reader, text: string): Promise<Place | null> {
  const [half = '', council] = text.split('/')
  if (council !== undefined && gss.test(council)) return narrowed(db, half, council)
  if (text.startsWith(NAME_CODE)) {
    const row = await findNamedById(db, text.slice(NAME_CODE.length))
    return row ? fillCouncils(db, fromNameRow(row)) : null
  }
  if (!gss.test(text) && !/^(?:gn|council)\./.test(text)) return null
  const found = (await importedCouncilCoded(db, text)) ?? builtInByCode(text)
  return found ? fillCouncils(db, found) : null
}
