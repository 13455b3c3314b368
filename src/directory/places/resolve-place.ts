import type { DirectoryDb } from '../tables.ts'
import { answerNames, offerNames } from './lookup/answer-names.ts'
import { areaLabelled, areaPlace } from './lookup/area-place.ts'
import { findAlike } from './lookup/did-you-mean.ts'
import { findNamed, findStarting } from './lookup/name-search.ts'
import { placeByCode } from './lookup/place-by-code.ts'
import type { Reader } from './lookup/place-lookup-queries.ts'
import { postcodePlace } from './lookup/postcode-place.ts'
import { readMistypedPostcode, readPostcode, tidyCode } from './lookup/postcode-text.ts'
import { withCounties } from './lookup/with-counties.ts'
import type { Place, PlaceAnswer } from './place.ts'

export type { Place, PlaceAnswer } from './place.ts'
export { coarsen } from './place-rules.ts'

const LONGEST = 200

// An answer may be kept for as long as the results page lives: the second half of a postcode is not in it.
const withoutSecondHalf = (text: string): string => text.replace(/\s*\b\d[a-z]{2}\b/gi, '').trim()

function unknown(text: string): PlaceAnswer {
  const shown = withoutSecondHalf(text).slice(0, 60)
  return {
    kind: 'unknown',
    tried: `We looked for “${shown}” as a postcode, a town or village, and a council.`,
  }
}

async function codePlace(db: Reader, text: string): Promise<Place | null> {
  const byCode = await placeByCode(db, text)
  if (byCode) return byCode
  // One or two letters are a postcode area first and a name second.
  const area = areaPlace(tidyCode(text))
  if (area) return area
  const reading = readPostcode(text)
  return reading && postcodePlace(db, reading)
}

async function mendedPlace(db: Reader, text: string): Promise<Place | null> {
  const reading = readMistypedPostcode(text)
  return reading && postcodePlace(db, reading)
}

async function answer(db: Reader, asked: string): Promise<PlaceAnswer> {
  const place = await codePlace(db, asked)
  if (place) return { kind: 'place', place }
  // A text without a figure may be a name; "SWIA" and "GI" are mended only when it is none.
  const hasFigure = /\d/.test(asked)
  const early = hasFigure ? await mendedPlace(db, asked) : null
  if (early) return { kind: 'place', place: early }
  const shown = withoutSecondHalf(asked)
  const named = await answerNames(db, shown, await findNamed(db, asked))
  if (named) return named
  const late = areaLabelled(asked) ?? (hasFigure ? null : await mendedPlace(db, asked))
  if (late) return { kind: 'place', place: late }
  const begun = await findStarting(db, asked)
  const offered = begun.length > 0 ? begun : await findAlike(db, asked)
  return offered.length > 0 ? offerNames(db, shown, offered) : unknown(asked)
}

/**
 * Where somebody says that they are: a postcode or part of one, a name, or the code of a place that was offered.
 * One place, a choice of at most eight, or unknown with what was tried. Every place carries how exactly it is known.
 * Pass the answer through `coarsen` before it is kept anywhere.
 */
export async function resolvePlace(db: DirectoryDb, text: string): Promise<PlaceAnswer> {
  const asked = text.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (asked === '') return unknown(asked)
  const found = await answer(db, asked)
  return found.kind === 'place' ? { kind: 'place', place: await withCounties(db, found.place) } : found
}
