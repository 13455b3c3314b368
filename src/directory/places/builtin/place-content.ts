import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { nations } from '../place.ts'

const nation = z.enum(nations)
const region = z.string().regex(/^E12\d{6}$/)
const councilCode = z.string().regex(/^[EWSN]\d{8}$/)
// "Oakham ENG.L4": a name and the county code that pins one GeoNames row of it.
const townPin = z.string().regex(/^\S.* (?:(?:ENG|WLS|SCT|NIR)\.\w+|JE|GG|IM)$/)

const areaSchema = z.strictObject({
  area: z.string().regex(/^[A-Z]{1,2}$/),
  town: z.string(),
  at: z.string(),
  known_as: z.string().optional(),
  spread: z.number().positive(),
  nation: nation.optional(),
  region: region.optional(),
})
const councilSchema = z.strictObject({
  code: councilCode,
  name: z.string(),
  nation,
  region: region.optional(),
  county: councilCode.optional(),
  spread: z.number().positive(),
  at: z.array(z.string()).default([]),
  towns: z.array(townPin).min(1),
  outcodes: z.array(z.string()),
})
const aliasSchema = z.union([
  z.strictObject({ say: z.array(z.string()).min(1), town: townPin }),
  z.strictObject({ say: z.array(z.string()).min(1), county: z.string() }),
])
const aliasesSchema = z.strictObject({ same: z.array(aliasSchema), near: z.array(aliasSchema) })
const postcodesSchema = z.strictObject({
  ended: z.array(z.string()),
  now: z.record(z.string(), z.string()),
  few_points_are_real_in: z.array(z.string()),
})

const regionsSchema = z.record(region, z.array(z.string()))

export type CouncilRow = z.output<typeof councilSchema>
export type AliasRow = z.output<typeof aliasSchema>

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  readContentFile(projectPath('content', 'places', file), schema)

/** Runs once: the files of content/places are small and do not change while the program runs. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const areaRows = once(() => read('areas.yaml', z.array(areaSchema)))
export const councilRows = once(() => read('councils.yaml', z.array(councilSchema)))
export const aliasRows = once(() => read('aliases.yaml', aliasesSchema))
export const postcodeFacts = once(() => read('postcodes.yaml', postcodesSchema))
export const regionRows = once(() => read('regions.yaml', regionsSchema))
