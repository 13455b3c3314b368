import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectPath } from '../../platform/files/project.ts'
import { type ServiceRecord, serviceRecordSchema } from '../services/service-record.ts'

const fileSchema = z.object({
  hub: z.string(),
  organisation: z.unknown(),
  services: z.array(z.record(z.string(), z.unknown())),
})

/** The fictional network of database/demo, each record marked as such. Throws with the file when one does not fit. */
export function readDemonstration(folder: string = projectPath('database', 'demo')): ServiceRecord[] {
  const hubs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = hubs.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => join(folder, name, file)),
  )
  return files
    .filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => {
      try {
        const { organisation, services } = fileSchema.parse(parse(readFileSync(path, 'utf8')))
        return services.map((service) =>
          serviceRecordSchema.parse({ ...service, organisation, demonstration: true }),
        )
      } catch (cause) {
        throw new Error(`${path} cannot be read`, { cause })
      }
    })
}
