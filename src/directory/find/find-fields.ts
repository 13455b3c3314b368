import type { FindForm, SupportAsked } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { LONGEST_PLACE } from './find-form.ts'

/** A search for services as the fields of a form, for pages outside the directory: nothing stands in an address. */
export function findFields({ role, age, kind, needs = [], words = '' }: SupportAsked): FindForm {
  const fields: [string, string][] = [
    ...(role === undefined ? [] : [['role', role] as [string, string]]),
    ...(age === undefined ? [] : [['age', String(age)] as [string, string]]),
    ...(kind === undefined ? [] : [['kind', kind] as [string, string]]),
    // One field: hidden fields that share a name are no valid HTML.
    ...(needs.length === 0 ? [] : [['need', needs.join(',')] as [string, string]]),
    ...(words === '' ? [] : [['words', words] as [string, string]]),
  ]
  return { action: paths.find, fields, placeField: 'place', longestPlace: LONGEST_PLACE }
}
