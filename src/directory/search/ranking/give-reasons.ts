import type { Reason, SearchPlace, UnderstoodConcept } from '../search-words.ts'
import { areaKeysFor } from '../service-index/area-keys.ts'
import { KINDS_KEPT } from '../service-index/index-words.ts'
import { listAt } from '../service-index/lists.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { roleBit } from '../service-index/service-facts.ts'
import { conceptTerm } from '../service-words/mention-terms.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { inPieces } from '../understanding/quote-words.ts'
import type { UnderstoodText } from '../understanding/understand.ts'
import type { Placed } from './order-bands.ts'
import { AREA, REMOTE } from './room.ts'
import { holdsTerm } from './score-text.ts'
import type { Wanted } from './wanted.ts'

export interface ReasonContext {
  index: OpenIndex
  thesaurus: Thesaurus
  text: UnderstoodText
  wanted: Wanted
  place?: SearchPlace
  role?: string
}

const MOST_CONCEPTS = 2
const MOST_WORDS = 3
/** So surely meant, a need is a reason also where no word of it can be quoted alone. */
const CLEARLY = 0.85
/** Against the surest concept: fainter ones are the reason for nothing. */
const HARDLY = 0.6

/** Kinds of a service, the best fitting first. */
export function kindsOf({ index, thesaurus, wanted }: ReasonContext, service: number): string[] {
  const ids = [...thesaurus.kinds.keys()]
  const numbers = [...index.facts.kinds.subarray(service * KINDS_KEPT, (service + 1) * KINDS_KEPT)].filter(
    (kind) => kind > 0,
  )
  const score = (kind: number) => wanted.kinds[kind - 1] ?? 0
  return numbers.sort((a, b) => score(b) - score(a) || a - b).flatMap((kind) => ids[kind - 1] ?? [])
}

/** Name of the area under which a service serves the place, the nearest first. */
export function servedArea(
  { index }: ReasonContext,
  place: SearchPlace,
  service: number,
): string | undefined {
  return areaKeysFor(place).find(({ key }) => {
    const area = index.areaNumbers.get(key)
    return area !== undefined && listAt(index.areas.services, area).includes(service)
  })?.area
}

function byTags({ index, thesaurus, text }: ReasonContext, service: number): Reason[] {
  const { tags } = index
  const own = new Set(tags.concepts.subarray(tags.starts[service], tags.starts[service + 1]))
  const says = ({ facet, id }: UnderstoodConcept): boolean => {
    const term = index.stemNumbers.get(conceptTerm(facet, id))
    return term !== undefined && holdsTerm(index, term, service)
  }
  const tagged = (concept: UnderstoodConcept) =>
    says(concept) ||
    [...own].some(
      (number) =>
        thesaurus.concepts[number]?.id === concept.id && thesaurus.concepts[number]?.facet === concept.facet,
    )
  const least = HARDLY * (text.concepts[0]?.score ?? 0)
  return text.concepts
    .filter(({ score }) => score >= least)
    .filter(({ facet, score, because }) => because !== '' || (facet === 'need' && score >= CLEARLY))
    .filter(tagged)
    .slice(0, MOST_CONCEPTS)
    .map((concept) => ({ because: 'words', concept }))
}

function byKind({ thesaurus, text }: ReasonContext, kinds: readonly string[]): Reason[] {
  const clear = text.concepts.filter(({ because }) => because !== '')
  const named = clear.find(({ facet, id }) => facet === 'kind_of_support' && kinds.includes(id))
  if (named) return [{ because: 'words', concept: named }]
  for (const kind of kinds) {
    const fits = thesaurus.kinds.get(kind)?.fits
    const concept = clear.find(({ id }) => fits?.need.includes(id) || fits?.experience.includes(id))
    if (concept) return [{ because: 'kind', kind, concept }]
  }
  return []
}

function byText({ index, text, wanted }: ReasonContext, service: number): Reason[] {
  const held = [...wanted.terms, ...wanted.mentions].filter(({ number }) => holdsTerm(index, number, service))
  const said = [...new Set(held.map(({ token }) => token))].filter((token) => text.telling.has(token))
  const runs = inPieces(
    said.sort((a, b) => a - b),
    0,
  )
  // Neighbours are a phrase; a word by itself has to say something ("mentions: get" says nothing).
  const clear = runs.filter((run) => run.length > 1 || run.some((token) => text.tellingAlone.has(token)))
  const typed = clear.map((run) => run.map((token) => text.read.tokens[token]?.typed ?? '').join(' '))
  const words = [...new Set(typed)].slice(0, MOST_WORDS)
  return words.length === 0 ? [] : [{ because: 'text', words }]
}

/** An age that was said, not guessed from "my gran" or a school year; and not one that was chosen and stands above the list. */
function byAge({ index: { facts }, wanted: { asker, ageChosen } }: ReasonContext, service: number): Reason[] {
  const { age, ageIsRough } = asker
  if (age === undefined || ageIsRough || ageChosen) return []
  const [minimum, maximum] = [facts.minimumAge[service] as number, facts.maximumAge[service] as number]
  if (Number.isNaN(minimum) && Number.isNaN(maximum)) return []
  return age < minimum || age > maximum ? [] : [{ because: 'age', age }]
}

/** Why a service is shown: what was said first, then what it is, then where. */
export function giveReasons(
  context: ReasonContext,
  { service, band }: Placed,
  kinds: readonly string[],
): Reason[] {
  const { index, wanted, place, role, text } = context
  const said = [...byTags(context, service), ...byKind(context, kinds), ...byText(context, service)]
  const forRole = role !== undefined && ((index.facts.roles[service] ?? 0) & roleBit(role)) !== 0
  const area = band === AREA && place ? servedArea(context, place, service) : undefined
  const somethingTyped = text.read.tokens.length > 0
  return [
    ...(said.length > 0 || !somethingTyped ? said : wanted.byWords ? [] : [{ because: 'general' } as const]),
    ...byAge(context, service),
    ...(forRole && role !== undefined ? [{ because: 'role', role } as const] : []),
    ...(area === undefined ? [] : [{ because: 'serves', area } as const]),
    ...(band === REMOTE ? [{ because: 'anywhere' } as const] : []),
  ]
}
