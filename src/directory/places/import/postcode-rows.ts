import { areaOf, isOutcode } from '../lookup/postcode-text.ts'
import type { Columns } from './place-file-rules.ts'
import { nationIn, numberIn, pointIn, type ReadRow, realCode, regionIn, textAt } from './row-rules.ts'

export const postcodeColumns = [
  'postcode',
  'lat',
  'lng',
  'council_code',
  'ward_code',
  'region_code',
  'nation',
  'deprivation_rank',
  'ended',
] as const

export const NORTHERN_IRELAND = 'postcodes of Northern Ireland, without --include-bt'
export const NO_POINT = 'without coordinates: kept for the council'

/** "SW100AA", "SW10 0AA" and "E1  0AA" are all met; the last three characters are the second half. */
export function tidyUnit(text: string): { unit: string; outcode: string } | null {
  const compact = text.replace(/\s+/g, '').toUpperCase()
  const outcode = compact.slice(0, -3)
  const inward = compact.slice(-3)
  return /^\d[A-Z]{2}$/.test(inward) && isOutcode(outcode) ? { unit: `${outcode} ${inward}`, outcode } : null
}

export function postcodeRow(columns: Columns, includeBt: boolean): ReadRow {
  return (record) => {
    const found = tidyUnit(textAt(record, columns, 'postcode'))
    if (!found) return { leaveOut: 'not a postcode' }
    const letters = areaOf(found.outcode)
    if (letters === 'BT' && !includeBt) return { leaveOut: NORTHERN_IRELAND }
    const point = pointIn(textAt(record, columns, 'lat'), textAt(record, columns, 'lng'))
    const council = realCode(textAt(record, columns, 'council'))
    const keep = [
      found.unit,
      point?.lat ?? null,
      point?.lng ?? null,
      council,
      realCode(textAt(record, columns, 'ward')),
      regionIn(textAt(record, columns, 'region')),
      nationIn(textAt(record, columns, 'country'), letters, council),
      numberIn(textAt(record, columns, 'deprivation')) || null,
      textAt(record, columns, 'ended') !== '',
    ]
    return point ? { keep } : { keep, note: NO_POINT }
  }
}
