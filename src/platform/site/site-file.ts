import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { projectPath } from '../files/project.ts'
import type { KeptSite } from './keep-site.ts'
import { type Site, usualSite } from './site.ts'

/** Where the words of the network are kept beside the program. */
export const SITE_FILE = projectPath('var', 'site.json')

const orNone = z.string().nullable()
const schema = z.strictObject({
  ...{ name: z.string().min(1), shortName: z.string().min(1), look: z.string() },
  ...{ about: orNone, email: orNone, post: orNone, phone: orNone },
})

async function writeSiteFile(file: string, site: Site): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, `${JSON.stringify(site, null, 2)}\n`)
  await rename(fresh, file)
}

/** Keeps the words of the network beside the program too, for what works while the database is down. */
export async function keepSiteFile(
  file: string,
  { now, onChange }: Pick<KeptSite, 'now' | 'onChange'>,
  onProblem: (problem: unknown) => void,
): Promise<void> {
  const write = () => writeSiteFile(file, now()).catch(onProblem)
  onChange(() => void write())
  await write()
}

/** As the application that last ran here knew them; the usual words when none did. */
export function readSiteFile(file: string): Site {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return usualSite
  }
}
