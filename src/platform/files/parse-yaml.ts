import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { projectPath } from './project.ts'

/**
 * Where the build leaves what it parsed: the value of each text, by the text's hash. Beside it, the hash of the whole.
 */
const parsedContentFile = 'parsed-content.json'

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64url')

let parsed: Record<string, unknown> | undefined

/**
 * Cut short by a full disk, damaged or changed by hand, it is as if it were not there: a wrong telephone number must
 * not be shown.
 */
export function parsedByTheBuild(folder = projectPath('dist')): Record<string, unknown> {
  const path = join(folder, parsedContentFile)
  if (!existsSync(path) || !existsSync(`${path}.sha256`)) return {}
  const json = readFileSync(path)
  // 1.4 MB: 2 ms.
  const digest = createHash('sha256').update(json).digest('hex')
  return readFileSync(`${path}.sha256`, 'utf8').startsWith(digest) ? JSON.parse(json.toString()) : {}
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
