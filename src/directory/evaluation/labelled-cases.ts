import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { nations } from '../places/place.ts'
import { crisisLevels } from '../search/crisis/crisis-words.ts'

// The shape of ../shared/domain and of test/corpora, so that anybody can bring their own. Keys that we do not know pass.
const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
const id = z.coerce.string()

export const searchCase = z.looseObject({
  id,
  text: z.string(),
  role: z.string().nullish(),
  age: z.number().nullish(),
  nation: z.enum(nations).nullish().catch(null),
  panel: z.enum(crisisLevels).nullish(),
  need: ids,
  kinds_any: ids,
  not_in_top: ids,
})
export type SearchCase = z.output<typeof searchCase>

export const phraseCase = z.looseObject({ id, text: z.string(), expect: z.enum(crisisLevels) })

const searchFile = z.looseObject({
  queries: z.array(searchCase).default([]),
  crisis_phrases: z.array(phraseCase).default([]),
})
export type SearchFile = z.output<typeof searchFile>

const grade = z.looseObject({ id, grade: z.union([z.literal(1), z.literal(2)]) })
export const relevanceCase = z.looseObject({ id, query: z.string(), relevant: z.array(grade) })

const relevanceFile = z.looseObject({ queries: z.array(relevanceCase).min(1) })
export type RelevanceFile = z.output<typeof relevanceFile>

/** What is wrong with a file of cases, as a line to print. */
export class CasesProblem extends Error {}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  let content: unknown
  try {
    content = parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new CasesProblem(`${path} cannot be read as YAML or JSON`, { cause })
  }
  const result = schema.safeParse(content)
  if (result.success) return result.data
  throw new CasesProblem(
    `${path} does not have the shape of labelled cases:\n${z.prettifyError(result.error)}`,
  )
}

export const readSearchFile = (path: string): SearchFile => read(path, searchFile)
export const readRelevanceFile = (path: string): RelevanceFile => read(path, relevanceFile)
