import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { projectPath } from '../../../platform/files/project.ts'

const require = createRequire(import.meta.url)

/** A JSON file inside an npm package, such as "world-atlas/countries-10m.json". */
export const readPackageFile = <Shape>(address: string): Shape =>
  JSON.parse(readFileSync(require.resolve(address), 'utf8')) as Shape

/**
 * Reads dist/places/NAME, and makes it first where the build has not: the packages that it is cut from are large and
 * wanted only once. A folder that cannot be written (a read-only image) costs half a second at each start and no more.
 */
export function readMadeFile<Shape>(name: string, make: () => Shape): Shape {
  const path = projectPath('dist', 'places', name)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Shape
  } catch {
    const made = make()
    try {
      mkdirSync(dirname(path), { recursive: true })
      // Renamed into place, so that a second process never reads half of it.
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(made))
      renameSync(`${path}.${process.pid}`, path)
    } catch {}
    return made
  }
}
