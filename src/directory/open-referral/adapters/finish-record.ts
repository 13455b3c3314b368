import {
  type ServiceRecord,
  type ServiceRecordInput,
  serviceRecordSchema,
} from '../../services/service-record.ts'
import type { JsonObject } from '../values/loose-json.ts'

const needed = new Set<PropertyKey>(['sourceId', 'organisation', 'state', 'name'])

/**
 * The record as the directory keeps it. A detail that breaks a rule is left out and the rest stays; the field at fault
 * is named only when the record cannot stand without it.
 */
export function finishRecord(input: ServiceRecordInput): { record: ServiceRecord } | { reason: string } {
  const draft: Record<string, unknown> = { ...input }
  for (let round = 0; round < 5; round += 1) {
    const answer = serviceRecordSchema.safeParse(draft)
    if (answer.success) return { record: answer.data }
    const [issue] = answer.error.issues
    const [field = ''] = issue?.path ?? []
    if (needed.has(field))
      return { reason: `Its ${issue?.path.join('.')} cannot be kept: ${issue?.message ?? ''}` }
    for (const name of new Set(answer.error.issues.map((each) => String(each.path[0] ?? '')))) {
      const wrong = new Set(
        answer.error.issues.filter((each) => each.path[0] === name).map((each) => each.path[1]),
      )
      const value = draft[name]
      if (Array.isArray(value)) draft[name] = value.filter((_item, at) => !wrong.has(at))
      else delete draft[name]
    }
  }
  return { reason: 'Too much of it breaks the rules of a record to keep the rest.' }
}

const unstorable = /\\u0000|\\ud[89a-f][0-9a-f]{2}/i

/** The source record as PostgreSQL can keep it: its jsonb holds neither NUL nor half of a surrogate pair. */
export function storable(raw: JsonObject): JsonObject {
  const text = JSON.stringify(raw)
  if (!unstorable.test(text)) return raw
  const clean = (value: unknown): unknown =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return clean(value)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [clean(key), each]))
  }) as JsonObject
}
