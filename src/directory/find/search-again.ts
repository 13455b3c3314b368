import { coarsen, type Place, resolvePlace } from '../places/resolve-place.ts'
import { type CrisisFinding, dangerIn } from '../search/crisis/crisis-words.ts'
import type { DirectoryDb } from '../tables.ts'
import type { FindRequest } from './find-form.ts'
import { emptyState, type FindState, WORDS_READ } from './find-state.ts'
import { changeState, tidyFilters } from './find-state-rules.ts'

export interface SearchAgainParts {
  db: DirectoryDb
  findCrisis: (text: string) => CrisisFinding
}

async function lookUp(db: DirectoryDb, text: string): Promise<Partial<FindState>> {
  if (text === '') return {}
  const answer = await resolvePlace(db, text)
  if (answer.kind === 'place') return { place: keepable(answer.place) }
  if (answer.kind === 'unknown') return { placeUnknown: answer.tried }
  const { asked, likely } = answer
  const places = answer.places.filter((each) => each !== likely).map(({ code, label }) => ({ code, label }))
  return { ...(likely ? { place: keepable(likely) } : {}), placeChoices: { asked, places } }
}

// A full postcode is used to find council and sector, and forgotten here (directory guide 2.1).
function keepable(place: Place): NonNullable<FindState['place']> {
  const { code, label, note } = coarsen(place)
  return { code, label, ...(note === undefined ? {} : { note }) }
}

/** The words as they are kept, and what they raise. */
export function readWords(words: string, findCrisis: SearchAgainParts['findCrisis']): Partial<FindState> {
  if (words === '') return {}
  // The urgent panel reads the whole text, also what is too long to be searched.
  const panel = dangerIn(findCrisis(words))
  return {
    words: words.slice(0, WORDS_READ),
    ...(words.length > WORDS_READ ? { cut: true } : {}),
    ...(panel ? { panel } : {}),
  }
}

/** Carries out what a form asks for. The answer holds all that the next page needs; nothing is written anywhere. */
export async function searchAgain(
  { db, findCrisis }: SearchAgainParts,
  before: FindState | null,
  request: FindRequest,
): Promise<FindState> {
  const { noted: _noted, ...state } = before ?? emptyState
  if (request.kind === 'filters') return { ...state, filters: tidyFilters(request.filters) }
  if (request.kind === 'change') {
    if (request.change !== 'place') return changeState(state, request.change, request.of)
    return { ...changeState(state, 'no-place', ''), ...(await lookUp(db, request.of)) }
  }
  const { role: _role, ...filters } = state.filters
  return {
    ...emptyState,
    list: state.list,
    // Another place for the same words: what was taken off stays off.
    ...(state.noAge && state.words === request.words ? { noAge: true } : {}),
    filters: tidyFilters({
      ...filters,
      ...(request.role === '' ? {} : { role: request.role }),
      ...(request.age === undefined ? {} : { age: request.age }),
      ...(request.needs.length === 0 ? {} : { needs: request.needs }),
      ...(request.kinds.length === 0 ? {} : { kinds: request.kinds }),
    }),
    ...readWords(request.words, findCrisis),
    ...(await lookUp(db, request.place)),
  }
}
