import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import type { z } from 'zod'
import { parseYaml } from './parse-yaml.ts'

export interface ContentFile<Value> {
  /** The name of the file without its ending. */
  name: string
  value: Value
}

// Several capabilities read the same files, each the part that it needs; parsing costs 60 ms for all of content/.
const parsed = new Map<string, unknown>()

function parsedFile(path: string): unknown {
  if (!parsed.has(path)) parsed.set(path, parseYaml(readFileSync(path, 'utf8')))
  return parsed.get(path)
}

/** Holds what a person wrote against its shape; throws with the file's name and each thing that is wrong in it. */
export function checkContent<Schema extends z.ZodType>(
  path: string,
  value: unknown,
  schema: Schema,
): z.output<Schema> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${path}: ${wrong.join('; ')}`)
}

export const readContentFile = <Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> =>
  checkContent(path, parsedFile(path), schema)

/** Paths of the files of a folder, folders in it too, in the order of their names. */
export const contentPaths = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

/** Every YAML file of a folder. A value with an `id` has the id as its file's name. */
export function readContentFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): ContentFile<z.output<Schema>>[] {
  return contentPaths(folder, '.yaml').map((path) => {
    const value = readContentFile(path, schema)
    const name = basename(path, extname(path))
    if (hasId(value) && value.id !== name)
      throw new Error(`${relative(folder, path)}: the id ${value.id} is not the name of the file`)
    return { name, value }
  })
}

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
