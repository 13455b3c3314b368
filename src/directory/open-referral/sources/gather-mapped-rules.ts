import type { MappedRow } from '../adapters/mapped-csv-adapter.ts'
import type { JsonObject } from '../values/loose-json.ts'
import type { MappedTable, Mapping } from './mapping-file.ts'
import type { Row } from './read-csv-rows.ts'

/** A line by the fields that a mapping file gives it, and as it came. */
export interface Both {
  mapped: MappedRow
  row: Row
}
export type Index = Map<string, Both[]>

/** A line of the services with the lines of the other tables that belong to it. A link that leads nowhere is noted. */
export function gatherRows(
  { mapped, row }: Both,
  mapping: Mapping,
  indexes: Map<string, Index>,
  notes: string[],
): JsonObject {
  const find = (table: MappedTable, value: string | undefined): Both[] =>
    value === undefined ? [] : (indexes.get(table)?.get(value) ?? [])
  const id = mapped.id?.[0]
  const links = find('links', id)
  const linked = links.flatMap((link) => {
    const place = link.mapped.location_id?.[0]
    const there = find('locations', place)
    if (there.length === 0)
      notes.push(`A link of service ${id ?? '?'} leads to location ${place ?? '(none)'}, which is not there.`)
    return there
  })
  const related = {
    organizations: find('organizations', mapped.organization_id?.[0]),
    locations: mapping.links ? linked : find('locations', id),
    phones: find('phones', id),
    schedules: find('schedules', id),
  }
  const present = Object.entries(related).filter(([, found]) => found.length > 0)
  return {
    service: mapped,
    related: Object.fromEntries(present.map(([name, found]) => [name, found.map((each) => each.mapped)])),
    rows: {
      services: [row],
      ...Object.fromEntries(present.map(([name, found]) => [name, found.map((each) => each.row)])),
    },
  }
}
