import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The built files in dist/ and the sources in src/ lie at different depths, so the root is found, not counted.
function findRoot(from: string): string {
  if (existsSync(join(from, 'content')) && existsSync(join(from, 'package.json'))) return from
  const up = dirname(from)
  if (up === from) throw new Error('The folders content/ and database/ are not beside the program.')
  return findRoot(up)
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** A path inside the installation: content/, database/, dist/, var/. */
export const projectPath = (...parts: string[]): string => join(root, ...parts)
