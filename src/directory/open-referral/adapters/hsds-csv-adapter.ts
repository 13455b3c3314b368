import type { CsvTables } from '../sources/csv-tables.ts'
import type { Row } from '../sources/read-csv-rows.ts'
import type { JsonObject } from '../values/loose-json.ts'
import { contactsFor, filled, listed, phonesFor, schedulesFor } from './csv-children.ts'

function organisation(tables: CsvTables, id: string | undefined): JsonObject | undefined {
  const [row] = tables.rows('organizations', 'id', id)
  return (
    row &&
    filled({
      ...row,
      organization_identifiers: tables.rows('identifiers', 'organization_id', id),
      phones: phonesFor(tables, 'organization_id', id),
    })
  )
}

function location(tables: CsvTables, id: string | undefined): JsonObject | undefined {
  const [row] = tables.rows('locations', 'id', id)
  if (!row) return undefined
  const postal = tables
    .rows('postalAddresses', 'location_id', id)
    .map((address) => ({ ...address, address_type: 'postal' }))
  const accessible = tables.rows('accessibility', 'location_id', id)
  return filled({
    ...row,
    languages: [
      ...tables.rows('languages', 'location_id', id),
      ...listed(row.languages).map((name) => ({ name })),
    ],
    addresses: [...tables.rows('addresses', 'location_id', id), ...postal],
    accessibility: accessible.length > 0 ? accessible : row.accessibility,
    phones: phonesFor(tables, 'location_id', id),
    schedules: schedulesFor(tables, 'location_id', id),
    contacts: contactsFor(tables, 'location_id', id),
  })
}

function attributes(tables: CsvTables, service: Row): JsonObject[] {
  const linked = [
    ...tables.rows('attributes', 'link_id', service.id),
    ...tables.rows('attributes', 'service_id', service.id),
  ]
  const links = [...linked, ...listed(service.taxonomy_ids).map((id): Row => ({ taxonomy_term_id: id }))]
  return links.flatMap((link) => {
    const id = link.taxonomy_term_id ?? link.taxonomy_id
    const [term] = [...tables.rows('terms', 'id', id), ...tables.rows('terms', 'taxonomy_id', id)]
    return term ? [{ ...link, taxonomy_term: { id: id ?? '', ...term } }] : []
  })
}

/** Where a service is: its links, or the one location that older sets name in the service itself. */
function places(tables: CsvTables, service: Row, lost: (note: string) => void): JsonObject[] {
  const links = tables.rows('links', 'service_id', service.id)
  const all: Row[] =
    links.length === 0 && service.location_id ? [{ location_id: service.location_id }] : links
  return all.flatMap((link) => {
    const there = location(tables, link.location_id)
    if (!there)
      lost(
        `A link of service ${service.id ?? '?'} leads to location ${link.location_id ?? '(none)'}, which is not there.`,
      )
    return there
      ? [
          filled({
            ...link,
            location: there,
            phones: phonesFor(tables, 'service_at_location_id', link.id),
            schedules: schedulesFor(tables, 'service_at_location_id', link.id),
            contacts: contactsFor(tables, 'service_at_location_id', link.id),
          }),
        ]
      : []
  })
}

/**
 * A row of services.csv with everything that the other tables say of it, as HSDS nests it in JSON: current names and
 * those of older sets (Ohana). This is also the raw record that is kept.
 */
export function nestCsvService(service: Row, tables: CsvTables, lost: (note: string) => void): JsonObject {
  const { languages, service_areas, required_documents, taxonomy_ids, ...fields } = service
  const links = places(tables, service, lost)
  const [first] = tables.rows('locations', 'id', service.location_id)
  const organizationId = service.organization_id ?? first?.organization_id
  const documents = tables.rows('documents', 'service_id', service.id)
  return filled({
    ...fields,
    organization_id: organizationId,
    organization: organisation(tables, organizationId),
    service_at_locations: links,
    schedules: schedulesFor(tables, 'service_id', service.id),
    phones: phonesFor(tables, 'service_id', service.id),
    contacts: contactsFor(tables, 'service_id', service.id),
    languages: [
      ...tables.rows('languages', 'service_id', service.id),
      ...listed(languages).map((name) => ({ name })),
    ],
    service_areas: [
      ...tables.rows('serviceAreas', 'service_id', service.id),
      ...listed(service_areas).map((name) => ({ name })),
    ],
    cost_options: tables.rows('costs', 'service_id', service.id),
    eligibilitys: tables.rows('eligibility', 'service_id', service.id),
    required_documents: documents.length > 0 ? documents : required_documents,
    attributes: attributes(tables, service),
    taxonomy_ids,
  })
}
