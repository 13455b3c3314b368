import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
}
const noun = (type: string): string => nouns[type] ?? type

function kindOf(input: unknown): string {
  if (input === null) return 'empty'
  return noun(Array.isArray(input) ? 'array' : typeof input)
}

function wrongKind(input: unknown, wanted: string): string {
  if (input === undefined) return `is missing; it should be ${wanted}`
  return Number.isNaN(input) || kindOf(input) === wanted || wanted === nouns.int
    ? `should be ${wanted}`
    : `is ${kindOf(input)}, and should be ${wanted}`
}

function bound(origin: string, limit: number | bigint, words: string): string {
  if (origin === 'string')
    return limit === 1 ? 'should not be empty' : `should have ${limit} characters ${words}`
  if (origin === 'array') return limit === 1 ? 'should not be empty' : `should have ${limit} entries ${words}`
  return `should be ${limit} ${words}`
}

function knownKeys(schema: unknown): string {
  const keys =
    schema instanceof z.ZodObject
      ? Object.keys(schema.shape)
      : schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum
        ? schema.keyType.options
        : []
  return keys.length === 0 ? '' : `. It knows: ${keys.join(', ')}`
}

/** Each fault as the end of a sentence that begins with its key; undefined leaves the words of the schema. */
function inWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.input, noun(issue.expected))
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'or more')
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'at most')
    case 'invalid_format':
      return issue.format === 'url' ? 'should be a web address, such as https://www.example.org' : undefined
    case 'invalid_value':
      return `should be ${issue.values.length === 1 ? '' : 'one of: '}${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}${knownKeys(issue.inst)}`
    case 'invalid_union': {
      const wanted = issue.errors.flat().flatMap((each) => (isOther(each) ? [noun(each.expected)] : []))
      return wrongKind(issue.input, [...new Set(wanted)].join(' or '))
    }
    default:
      return undefined
  }
}

const isOther = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidType =>
  issue.code === 'invalid_type' && issue.path.length === 0

/**
 * Of a choice of shapes, what is wrong by the one that was probably meant: the right kind of thing with the fewest
 * faults.
 */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [nearest] = issue.errors
    .filter((faults) => !faults.some(isOther))
    .toSorted((one, other) => one.length - other.length)
  if (!nearest) return [issue]
  return nearest.flatMap((fault) => meant({ ...fault, path: [...issue.path, ...fault.path] }))
}

export interface PlainProblem {
  /** "services.fields.id"; empty for the whole. */
  key: string
  /** "is missing; it should be text". */
  words: string
}

/** Reads what a person wrote by a schema, or says what is wrong with it: which key, and what is wanted there. */
export function readPlainly<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { value: z.output<Schema> } | { problems: PlainProblem[] } {
  const answer = schema.safeParse(value, { error: inWords })
  if (answer.success) return { value: answer.data }
  const issues = answer.error.issues.flatMap(meant)
  return { problems: issues.map(({ path, message }) => ({ key: path.join('.'), words: message })) }
}
