import { type PublishedService, termsOf } from '../../services/published-service.ts'
import type { KindFile, Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { KINDS_KEPT } from './index-words.ts'

/** A service tagged with everything would match everything: beyond six main needs the rest count for little. */
const MAIN_NEEDS = 6
const STATED = 255
const SUGGESTED = 150
const BEYOND_MAIN = 70

export interface WeighedTag {
  concept: number
  strength: number
}

/** Needs of a service with its main ones first: stated before suggested, those that its kinds are for before others. */
function rankNeeds(service: PublishedService, kinds: readonly KindFile[]) {
  const fitting = new Set(kinds.flatMap(({ fits }) => fits.need))
  const worth = ({ term, standing }: { term: string; standing: string }) =>
    (standing === 'stated' ? 2 : 0) + (fitting.has(term) ? 1 : 0)
  return termsOf(service, 'need').sort((a, b) => worth(b) - worth(a) || (a.term < b.term ? -1 : 1))
}

export interface TagReader {
  tagsOf(service: PublishedService): WeighedTag[]
  /** Numbers of kinds plus one, the stated first; at most four, the rest 0. */
  kindsOf(service: PublishedService): number[]
  needsOfKind(kind: string): readonly string[]
}

export function createTagReader(thesaurus: Thesaurus): TagReader {
  const numberOf = new Map(thesaurus.concepts.map(({ facet, id }, number) => [`${facet}:${id}`, number]))
  const kindNumbers = new Map([...thesaurus.kinds.keys()].map((kind, number) => [kind, number]))
  const kindTerms = (service: PublishedService) =>
    termsOf(service, 'kind_of_support')
      .filter(({ term }) => kindNumbers.has(term))
      .sort((a, b) => (a.standing < b.standing ? -1 : a.standing > b.standing ? 1 : a.term < b.term ? -1 : 1))

  return {
    tagsOf(service) {
      const kinds = kindTerms(service).flatMap(({ term }) => thesaurus.kinds.get(term) ?? [])
      const needs = rankNeeds(service, kinds).map(({ term, standing }, rank) => ({
        key: `need:${term}`,
        strength: Math.min(
          rank < MAIN_NEEDS ? STATED : BEYOND_MAIN,
          standing === 'stated' ? STATED : SUGGESTED,
        ),
      }))
      const experiences = termsOf(service, 'experience').map(({ term, standing }) => ({
        key: `experience:${term}`,
        strength: standing === 'stated' ? STATED : SUGGESTED,
      }))
      return [...needs, ...experiences].flatMap(({ key, strength }) => {
        const concept = numberOf.get(key)
        return concept === undefined ? [] : [{ concept, strength }]
      })
    },
    kindsOf(service) {
      const kinds = kindTerms(service).slice(0, KINDS_KEPT)
      return Array.from({ length: KINDS_KEPT }, (_, at) => {
        const number = kindNumbers.get(kinds[at]?.term ?? '')
        return number === undefined ? 0 : number + 1
      })
    },
    needsOfKind: (kind) => thesaurus.kinds.get(kind)?.fits.need ?? [],
  }
}
