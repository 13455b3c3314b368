import { isBareAppeal } from '../search/crisis/appeal-rules.ts'
import type { SearchAnswer } from '../search/search-words.ts'
import type { FindState } from './find-state.ts'

/** Words that a whole story does not fit into: a longer text that nobody could read is about something else. */
const FEW_WORDS = 8

const isAnswered = ({ understood, bands }: SearchAnswer): boolean =>
  understood.concepts.length > 0 ||
  Object.values(bands).some(({ hits }) =>
    hits.some(({ reasons }) => reasons.some(({ because }) => because === 'words' || because === 'text')),
  )

// A service may take months and a parent's help to reach; Childline answers a child who writes tonight.
const isYoung = ({ role }: FindState['filters']): boolean => role === 'child' || role === 'young_person'

/** The panel of the words; for a child or teenager who writes, the calm lines at least; and for "help", which tell a machine nothing and a person a lot, the calm lines. */
export function panelFor(
  { panel, words, filters }: Pick<FindState, 'panel' | 'words' | 'filters'>,
  answer: SearchAnswer,
): FindState['panel'] {
  if (!panel && words !== '' && isYoung(filters)) return { level: 'soft', themes: [] }
  if (panel || words === '') return panel
  if (isBareAppeal(words)) return { level: 'soft', themes: [] }
  if (words.trim().split(/\s+/).length > FEW_WORDS || isAnswered(answer)) return panel
  return { level: 'soft', themes: [] }
}
