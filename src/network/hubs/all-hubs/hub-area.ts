import type { Place, PlaceAnswer } from '../../../directory/index.ts'

/** One area of a hub: a GSS code of a council, or the first half of a postcode. */
export interface AreaChoice {
  code: string
  label: string
}

const gss = /^[EWSN]\d{8}$/
const half = /^[A-Z]{1,2}\d[A-Z\d]?$/

const halfLabel = (code: string): string => `${code} (postcodes)`

const choicesOf = ({ code, label, councils }: Place): AreaChoice[] =>
  gss.test(code) || half.test(code)
    ? [{ code, label: half.test(code) ? halfLabel(code) : label }]
    : councils.map((council) => ({ code: council.code, label: council.name }))

/** What a line that somebody typed may mean, and what it says for certain: that is chosen already. */
export function areaChoices(answer: PlaceAnswer): { sure: AreaChoice[]; perhaps: AreaChoice[] } {
  if (answer.kind === 'unknown') return { sure: [], perhaps: [] }
  if (answer.kind === 'choice') return { sure: [], perhaps: answer.places.flatMap(choicesOf) }
  return { sure: choicesOf(answer.place), perhaps: [] }
}

export const isAreaCode = (code: string): boolean => gss.test(code) || half.test(code)

/** The name of an area that was chosen before. */
export const labelOf = (code: string, place: Place | null): string =>
  half.test(code) ? halfLabel(code) : (place?.label ?? code)
