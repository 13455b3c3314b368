import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { projectPath } from './project.ts'

/** Where the build leaves what it parsed: the value of each text, by the text's hash. */
const parsedContentFile = 'parsed-content.json'

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64url')

let parsed: Record<string, unknown> | undefined

function parsedByTheBuild(): Record<string, unknown> {
  const path = projectPath('dist', parsedContentFile)
  // Cut short by a full disk, it is as if it were not there: urgent help must start whatever lies in dist/.
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) ?? {}) : {}
  } catch {
    return {}
  }
}

/**
 * The value of a YAML text of content/. Reading 1.3 MB of YAML takes two seconds, a third of a start; the build has done it
 * once. A text that has changed since is parsed here, so an edit is never missed.
 */
export function parseYaml(text: string): unknown {
  parsed ??= parsedByTheBuild()
  const hash = hashOf(text)
  return hash in parsed ? parsed[hash] : parse(text)
}
