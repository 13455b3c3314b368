import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { type Site, usualSite } from '../../platform/site/site.ts'
import { roles, roleWords } from '../roles/role-words.ts'

const schema = z.array(
  z.strictObject({
    name: z.string(),
    // Reserved for examples (RFC 2606): no message ever reaches anybody.
    email: z.string().regex(/^[a-z]+@example\.org$/),
    hub: z.string().optional(),
    roles: z.array(
      z.strictObject({
        role: z.enum(roles),
        hub: z.string().optional(),
        organisation: z.string().optional(),
      }),
    ),
  }),
)

export type DemonstrationPerson = z.output<typeof schema>[number]

export const demonstrationPeople = (): DemonstrationPerson[] =>
  readContentFile(projectPath('database', 'demo', 'people.yaml'), schema)

const siteSchema = z.strictObject({
  name: z.string(),
  about: z.string(),
  email: z.string(),
  post: z.string(),
})

/** What the made-up network is called. It can be reached by nobody, so that no number is there to be rung. */
export const demonstrationSite = (): Site => ({
  ...usualSite,
  ...readContentFile(projectPath('database', 'demo', 'network.yaml'), siteSchema),
})

/** A table of people to sign in as, a line each, for whoever starts the demonstration. */
export function signInTable(): string[] {
  const rows = demonstrationPeople().map(({ name, email, roles: held }) => {
    const words = held.map(({ role, hub, organisation }) =>
      [roleWords[role].name, hub ?? organisation].filter(Boolean).join(', '),
    )
    return [email, name, words.join('; ') || roleWords.member.name] as const
  })
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  return rows.map(([email, name, role]) => `${email.padEnd(width(0))}  ${name.padEnd(width(1))}  ${role}`)
}
