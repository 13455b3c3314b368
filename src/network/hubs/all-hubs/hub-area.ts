import { countyOfTown, isRoughArea, type Place, type PlaceAnswer } from '../../../directory/index.ts'

/** One area of a hub: the GSS code of a council, the first half of a postcode, or a town or county of our own lists. */
export interface AreaChoice {
  code: string
  label: string
}

const gss = /^[EWSN]\d{8}$/
const half = /^[A-Z]{1,2}\d[A-Z\d]?$/

const halfLabel = (code: string): string => `${code} (postcodes)`

const choicesOf = ({ code, label, councils }: Place): AreaChoice[] => {
  if (gss.test(code) || half.test(code)) return [{ code, label: half.test(code) ? halfLabel(code) : label }]
  // Our own list of councils is short: where it has none, and no file of councils was imported, the place stands for itself.
  if (councils.length === 0) return isRoughArea(code) ? [{ code, label }] : []
  return councils.map((council) => ({ code: council.code, label: council.name }))
}

/**
 * What a line that somebody typed may mean, and what it says for certain: that is chosen already. `county` is that of a
 * town without a council that we know: the area itself where it has the town's name (York), else offered beside it.
 */
export function areaChoices(
  answer: PlaceAnswer,
  county: Place | null = null,
): { sure: AreaChoice[]; perhaps: AreaChoice[] } {
  if (answer.kind === 'unknown') return { sure: [], perhaps: [] }
  if (answer.kind === 'choice') return { sure: [], perhaps: answer.places.flatMap(choicesOf) }
  const { place } = answer
  if (!county) return { sure: choicesOf(place), perhaps: [] }
  const whole = { code: county.code, label: county.label }
  return county.label === place.label
    ? { sure: [whole], perhaps: [] }
    : { sure: choicesOf(place), perhaps: [{ ...whole, label: `${county.label} (all of it)` }] }
}

/** The code of the county to ask for beside an answer; null where a council is known, or the place is no town. */
export const countyBeside = (answer: PlaceAnswer): string | null =>
  answer.kind === 'place' && answer.place.councils.length === 0 ? countyOfTown(answer.place.code) : null

export const isAreaCode = (code: string): boolean => gss.test(code) || half.test(code) || isRoughArea(code)

/** The name of an area that was chosen before. */
export const labelOf = (code: string, place: Place | null): string =>
  half.test(code) ? halfLabel(code) : (place?.label ?? code)
