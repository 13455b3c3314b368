import { z } from 'zod'
import { readContentFile } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'

const termSchema = z.object({
  id: z.string(),
  label: z.string(),
  age_hint: z.array(z.number()).optional(),
  oruk1_attending_access: z.string().optional(),
  oruk1_attending_type: z.string().optional(),
})
const taxonomySchema = z.object({
  facets: z.record(z.string(), z.object({ ask: z.string().optional(), terms: z.array(termSchema) })),
})

export type Term = z.infer<typeof termSchema>

const { facets } = readContentFile(projectPath('content', 'taxonomy.yaml'), taxonomySchema)

/** The terms of a facet in the order in which people see them; none for a facet that has files of its own. */
export const termsOfFacet = (facet: string): readonly Term[] => facets[facet]?.terms ?? []

export const questionOfFacet = (facet: string): string => facets[facet]?.ask ?? ''

const labels = new Map(
  Object.entries(facets).flatMap(([facet, { terms }]) =>
    terms.map((term) => [`${facet} ${term.id}`, term.label]),
  ),
)

const languages = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' })

// BCP 47 has far more languages than our list; a text that is no tag at all makes DisplayNames throw.
function languageName(tag: string): string | undefined {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? languages.of(tag) : undefined
}

/** What people read for a term; a term that we do not know is shown as its id with spaces. */
export const labelOfTerm = (facet: string, term: string): string =>
  labels.get(`${facet} ${term}`) ??
  (facet === 'language' ? languageName(term) : undefined) ??
  term.replaceAll('_', ' ')
