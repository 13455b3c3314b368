import { UrgentPanel } from '../../guidance/index.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { panelAge } from './asked-search.ts'
import type { FindRequest } from './find-form.ts'
import type { FindFormModel } from './find-form-view.tsx'
import { emptyState, type FindState } from './find-state.ts'
import { typedPlace } from './place-question-view.tsx'
import { readWords } from './search-again.ts'
import { SearchAway } from './search-away-view.tsx'

interface Asked {
  /** The link of the search before, or of this one. */
  sealed?: string | undefined
  state: FindState
}

function answer({ clock }: DirectoryParts, form: FindFormModel, { panel, filters }: FindState): Answer {
  const lines = (
    <UrgentPanel
      level={panel?.level ?? 'soft'}
      themes={panel?.themes ?? []}
      nation={null}
      age={panelAge(filters)}
      below={panel ? 'What you typed is below.' : null}
      now={clock()}
    />
  )
  return page(
    'Not available just now',
    <SearchAway form={form} panel={lines} isRaised={panel !== undefined} />,
    503,
  )
}

/** A page of results that only the database could fill. Sent again, the same search comes back with its filters and list. */
export const resultsAway = (parts: DirectoryParts, { sealed, state }: Asked): Answer =>
  answer(
    parts,
    { words: state.words, place: typedPlace(state), role: state.filters.role ?? '', sealed },
    state,
  )

// What the finder or a topic sent beside the words.
const unseenFields = (request: FindRequest & { kind: 'search' }): [string, string][] => [
  ...(request.age === undefined ? [] : [['age', String(request.age)] as [string, string]]),
  ...(request.needs.length === 0 ? [] : [['need', request.needs.join(',')] as [string, string]]),
  ...request.kinds.slice(0, 1).map((kind): [string, string] => ['kind', kind]),
]

/** A form that only the database could answer: its words raise the same help as ever, and stay in the fields. */
export function searchAway(parts: DirectoryParts, request: FindRequest, before: Asked | null): Answer {
  if (request.kind !== 'search') return resultsAway(parts, before ?? { state: emptyState })
  const { words, place, role } = request
  const form = { words, place, role, sealed: before?.sealed, unseen: unseenFields(request) }
  const filters = role === '' ? {} : { role }
  return answer(parts, form, { ...emptyState, filters, ...readWords(words, parts.findCrisis) })
}
