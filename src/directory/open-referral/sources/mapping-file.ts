import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readPlainly } from '../../../platform/config/plain-problems.ts'
import { SourceProblem } from './source-shape.ts'

/** Fields that a column may feed, by table: the names of HSDS, and a few that spreadsheets have and HSDS has not. */
export const mappedFields = {
  services: [
    'id',
    'organization_id',
    'name',
    'alternate_name',
    'status',
    'summary',
    'description',
    'url',
    'email',
    'phone',
    'ages',
    'minimum_age',
    'maximum_age',
    'fees',
    'cost',
    'application_process',
    'wait_time',
    'eligibility',
    'interpretation_services',
    'accreditations',
    'alert',
    'assured_date',
    'attending_type',
    'attending_access',
    'languages',
    'service_areas',
    'keywords',
    'required_documents',
    'organization_name',
    'organization_description',
    'organization_url',
    'organization_email',
    'organization_phone',
  ],
  organizations: ['id', 'name', 'description', 'url', 'email', 'phone', 'charity_number', 'company_number'],
  locations: [
    'id',
    'service_id',
    'name',
    'description',
    'location_type',
    'address_1',
    'address_2',
    'address_3',
    'city',
    'county',
    'postal_code',
    'country',
    'latitude',
    'longitude',
    'transportation',
    'accessibility',
  ],
  links: ['service_id', 'location_id'],
  phones: ['service_id', 'number', 'type', 'description', 'extension'],
  schedules: ['service_id', 'location_id', 'weekday', 'opens_at', 'closes_at', 'description'],
} as const

export type MappedTable = keyof typeof mappedFields

const column = z.string().min(1)
const source = z.union(
  [
    column,
    z.strictObject({
      /** One column, or several joined. */
      column: z.union([column, z.array(column).min(1)]),
      join: z.string().default('\n\n'),
      /** Cuts one cell into several values. */
      split: z.string().min(1).optional(),
      /** Cell to value, without regard to case; a cell that is not listed stays as it is, "" drops it. */
      values: z.record(z.string(), z.string()).optional(),
      /** Cells that say nothing. */
      ignore: z.array(z.string()).optional(),
    }),
    z.strictObject({ always: z.string().min(1) }),
  ],
  'should be the name of a column, or a group with the key "column" or "always"',
)
export type FieldSource = z.output<typeof source>

const table = (name: MappedTable) =>
  z.strictObject({
    file: z.string().regex(/^[^/\\]+$/, 'should be the name of a file in the folder, without a path'),
    fields: z.partialRecord(z.enum(mappedFields[name]), source),
  })

const mappingSchema = z.strictObject({
  name: z.string().optional(),
  services: table('services').refine(
    (each) => each.fields.id && each.fields.name,
    'should have at least the fields id and name',
  ),
  organizations: table('organizations').optional(),
  locations: table('locations').optional(),
  links: table('links').optional(),
  phones: table('phones').optional(),
  schedules: table('schedules').optional(),
})

export type Mapping = z.output<typeof mappingSchema>
export type TableMapping = NonNullable<Mapping[MappedTable]>

/** A mapping file, checked. Throws SourceProblem that names each line that is wrong and what would be right. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SourceProblem(`There is no mapping file at ${path}.`)
  })
  const answer = readPlainly(mappingSchema, safely(text, path))
  if ('value' in answer) return answer.value
  const wrong = answer.problems.map(({ key, words }) => `  ${key || 'the file'}: ${words}`)
  throw new SourceProblem(
    `The mapping file ${basename(path)} cannot be used (docs/import-mapping.md):\n${wrong.join('\n')}`,
  )
}

function safely(text: string, path: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20 })
  } catch (error) {
    throw new SourceProblem(
      `The mapping file ${basename(path)} is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    )
  }
}
