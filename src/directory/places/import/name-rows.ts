import { foldName } from '../lookup/name-folding.ts'
import type { Columns } from './place-file-rules.ts'
import { nationIn, numberIn, orNull, pointIn, type ReadRow, regionIn, textAt } from './row-rules.ts'

export const nameColumns = [
  'id',
  'name',
  'folded',
  'other_name',
  'other_folded',
  'type',
  'lat',
  'lng',
  'extent_km',
  'outcode',
  'district',
  'county',
  'region_code',
  'nation',
] as const

export function nameRow(columns: Columns): ReadRow {
  return (record) => {
    const at = (field: string) => textAt(record, columns, field)
    const [id, name, other] = [at('id'), at('name'), at('name2')]
    const point = pointIn(at('lat'), at('lng'))
    if (id === '' || name === '') return { leaveOut: 'without an id or a name' }
    if (!point) return { leaveOut: 'without coordinates' }
    return {
      keep: [
        id,
        name,
        foldName(name),
        orNull(other),
        orNull(foldName(other)),
        at('type'),
        point.lat,
        point.lng,
        numberIn(at('extent_km')),
        orNull(at('outcode')),
        orNull(at('district')),
        orNull(at('county_unitary')),
        regionIn(at('region')),
        nationIn(at('country'), '', null),
      ],
    }
  }
}
