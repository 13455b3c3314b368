import { foldName } from '../lookup/name-folding.ts'
import type { Columns } from './place-file-rules.ts'
import { nationIn, numberIn, orNull, pointIn, type ReadRow, regionIn, textAt } from './row-rules.ts'

export const councilColumns = [
  'id',
  'gss_code',
  'name',
  'nation',
  'region_code',
  'kind',
  'county_id',
  'combined_id',
  'folded_names',
  'former_codes',
  'replaced_by',
  'current',
  'lat',
  'lng',
  'area_km2',
] as const

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

export function councilRow(columns: Columns): ReadRow {
  return (record) => {
    const at = (field: string) => textAt(record, columns, field)
    const [id, name] = [at('local-authority-code'), at('nice-name')]
    if (id === '' || name === '') return { leaveOut: 'without a code or a name' }
    const point = pointIn(at('lat'), at('long'))
    const gss = orNull(at('gss-code'))
    // The other names are separated by commas, so those of a council with a comma in its name cannot be told apart.
    const others = name.includes(',') ? [] : listIn(at('alt-names'))
    const folded = new Set([name, at('official-name'), ...others].map(foldName).filter((each) => each !== ''))
    return {
      keep: [
        id,
        gss,
        name,
        nationIn(at('nation'), '', gss),
        regionIn(at('region')),
        at('local-authority-type-name'),
        orNull(at('county-la')),
        orNull(at('combined-authority')),
        [...folded],
        listIn(at('former-gss-codes')),
        listIn(at('replaced-by')),
        at('current-authority') === 'True',
        point?.lat ?? null,
        point?.lng ?? null,
        numberIn(at('area')),
      ],
    }
  }
}
