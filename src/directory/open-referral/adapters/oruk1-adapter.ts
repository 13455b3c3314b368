import { isObject, type JsonObject } from '../values/loose-json.ts'
import type { Adapted, AdapterContext } from './adapter.ts'
import { adaptHsds } from './oruk3-adapter.ts'

/**
 * A service of ORUK 1.0, in either live envelope or in a bare list. What 3.0 has no place for (eligibilitys,
 * service_taxonomys, regular_schedules, attending_type) is read under its own name; only these differ.
 */
export function adaptOruk1(raw: JsonObject, context: AdapterContext): Adapted {
  const { organisation, organisation_id, date_assured } = raw
  return adaptHsds(
    { organization: organisation, organization_id: organisation_id, assured_date: date_assured, ...raw },
    raw,
    context,
  )
}

const old = [
  'attending_type',
  'attending_access',
  'deliverable_type',
  'eligibilitys',
  'service_taxonomys',
  'regular_schedules',
  'holiday_schedules',
  'reviews',
]
const recent = [
  'schedules',
  'minimum_age',
  'maximum_age',
  'organization_id',
  'last_modified',
  'assurer_email',
  'attributes',
]

/** True of a record that only 1.0 would write; feeds of 1.0 appear under the envelope of 3.0 too. */
export function looksLikeOruk1(record: unknown): boolean {
  if (!isObject(record)) return false
  const count = (keys: readonly string[]) => keys.filter((key) => key in record).length
  return count(old) > count(recent)
}
