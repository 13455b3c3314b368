import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { projectPath } from './project.ts'

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional() }),
)

/** The hashed address of a built style or script, by the name of its source. */
export type FindAsset = (source: string) => string

export function readAssets(): FindAsset {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(projectPath('dist', 'assets', 'manifest.json'), 'utf8')),
  )
  return (source) => {
    const found = Object.entries(manifest).find(([name]) => name.endsWith(source))
    if (!found) throw new Error(`${source} was not built; run npm run build`)
    return `/assets/${found[1].file}`
  }
}
