import type { MappedTable } from '../sources/mapping-file.ts'
import type { Row } from '../sources/read-csv-rows.ts'
import type { JsonObject, Loose } from '../values/loose-json.ts'
import type { Adapted, AdapterContext } from './adapter.ts'
import { tidyPostcode } from './address-adapter.ts'
import { adaptHsds } from './oruk3-adapter.ts'

export type MappedRow = { [field: string]: string[] }

/** Rows that belong to a service, under the names of HSDS, beside the rows as they came. */
export interface MappedService {
  service: MappedRow
  related: Partial<Record<Exclude<MappedTable, 'services' | 'links'>, MappedRow[]>>
  raw: { [table: string]: Row[] }
}

const one = (row: MappedRow): { [field: string]: string } =>
  Object.fromEntries(Object.entries(row).map(([field, values]) => [field, values.join(', ')]))
const named = (values: string[] | undefined): { name: string }[] => (values ?? []).map((name) => ({ name }))

function organisation(service: MappedRow, [row]: MappedRow[]): Loose | undefined {
  const own = Object.entries(one(service)).flatMap(([field, value]): [string, string][] =>
    field.startsWith('organization_') && field !== 'organization_id'
      ? [[field.slice('organization_'.length), value]]
      : [],
  )
  const { phone, ...fields }: { [field: string]: string } = {
    ...(row ? one(row) : {}),
    ...Object.fromEntries(own),
  }
  if (Object.keys(fields).length === 0) return undefined
  return { id: service.organization_id?.[0], ...fields, ...(phone ? { phones: [{ number: phone }] } : {}) }
}

function location(row: MappedRow): Loose {
  const { service_id: _service, ...fields } = one(row)
  // A table of services with an address in each line has no ids for its places.
  const id =
    fields.id ??
    [fields.name, fields.address_1, tidyPostcode(fields.postal_code)].filter((part) => part).join('|')
  return { ...fields, id }
}

/** A service out of any tables, by a mapping file. `raw` keeps the rows as they came, each under its table. */
export function nestMappedService({ service, related }: MappedService): Loose {
  const { languages, service_areas, keywords, cost, eligibility, phone, ...fields } = service
  const hours = related.schedules ?? []
  const at = (id: unknown) =>
    hours.filter((row) => row.location_id?.[0] !== undefined && row.location_id[0] === id).map(one)
  return {
    ...one(fields),
    organization: organisation(service, related.organizations ?? []),
    eligibility_description: eligibility?.join('\n\n'),
    service_at_locations: (related.locations ?? [])
      .map(location)
      .map((each) => ({ location: { ...each, schedules: at(each.id) } })),
    schedules: hours.filter((row) => row.location_id === undefined).map(one),
    phones: [...(phone ?? []).map((number) => ({ number })), ...(related.phones ?? []).map(one)],
    languages: named(languages),
    service_areas: named(service_areas),
    attributes: named(keywords).map((taxonomy_term) => ({ taxonomy_term })),
    cost_options: (cost ?? []).filter((word) => /^free$/i.test(word)).map(() => ({ amount: 0 })),
  }
}

/** `raw` is a record of `openMappedCsv`: the mapped rows and the rows as they came. Only the latter are kept. */
export function adaptMapped(raw: JsonObject, context: AdapterContext): Adapted {
  const { rows, ...mapped } = raw as unknown as MappedService & { rows: JsonObject }
  return adaptHsds(nestMappedService(mapped), rows, context)
}
