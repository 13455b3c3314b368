import { areaOf, isOutcode } from '../lookup/postcode-text.ts'
import type { Columns } from './place-file-rules.ts'
import { nationIn, numberIn, orNull, pointIn, type ReadRow, realCode, regionIn, textAt } from './row-rules.ts'

export const outcodeColumns = [
  'outcode',
  'source',
  'lat',
  'lng',
  'postcodes',
  'points',
  'r90_km',
  'council_codes',
  'council_names',
  'region_code',
  'nation',
  'town',
  'ended',
] as const
export const sectorColumns = [
  'sector',
  'source',
  'lat',
  'lng',
  'postcodes',
  'points',
  'r90_km',
  'council_codes',
  'ended',
] as const

const listIn = (text: string): string[] => (text === '' ? [] : text.split(';').map((each) => each.trim()))

export function outcodeRow(columns: Columns): ReadRow {
  return (record) => {
    const at = (field: string) => textAt(record, columns, field)
    const outcode = at('outcode').toUpperCase()
    const point = pointIn(at('lat'), at('lng'))
    if (!isOutcode(outcode)) return { leaveOut: 'not the first half of a postcode' }
    if (!point) return { leaveOut: 'without coordinates' }
    const codes = listIn(at('lad_codes'))
    return {
      keep: [
        outcode,
        'outcodes',
        point.lat,
        point.lng,
        numberIn(at('postcodes')),
        numberIn(at('points')),
        numberIn(at('r90_km')),
        codes,
        listIn(at('lad_names')).slice(0, codes.length),
        regionIn(at('region')),
        nationIn(at('country'), areaOf(outcode), realCode(codes[0] ?? '')),
        orNull(at('town')),
        false,
      ],
    }
  }
}

export function sectorRow(columns: Columns): ReadRow {
  return (record) => {
    const at = (field: string) => textAt(record, columns, field)
    const sector = at('sector').toUpperCase()
    const point = pointIn(at('lat'), at('lng'))
    const [outcode = '', figure = ''] = sector.split(' ')
    if (!isOutcode(outcode) || !/^\d$/.test(figure)) return { leaveOut: 'not a sector' }
    if (!point) return { leaveOut: 'without coordinates' }
    const counts = [numberIn(at('postcodes')), numberIn(at('points'))]
    return { keep: [sector, 'sectors', point.lat, point.lng, ...counts, null, [], false] }
  }
}
